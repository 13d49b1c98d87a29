import { describe, expect, it } from 'vitest'
import { nameVariant } from '../../../../lib/checks/rules/consistency/name-variant'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('consistency/name-variant', nameVariant, {
  hits: [
    '按照《⟦城区停车场管理办法⟧》推进。⏎《⟦城区停车场管理方法⟧》已经施行。',
    '印发《河道日常巡护工作方案》。⏎落实《河道日常巡护工作方案》。⏎对照《⟦河道日常巡护作方案⟧》检查。',
    '《⟦窗口服务规范细则⟧》已经印发。⏎《⟦窗口服务归范细则⟧》要求公开。',
    '执行《⟦村级财务公开制度⟧》。⏎《⟦村级财物公开制度⟧》上墙。',
    '学习《⟦社区网格管理规程⟧》。⏎《⟦社区网络管理规程⟧》已修订。',
    '修订《⟦项目资金管理办法⟧》。⏎执行《⟦项目资金管理办去⟧》。',
  ],
  misses: [
    '按照《⟦城区停车场管理办法⟧》推进。⏎《城区停车场管理办法》已经施行。',
    '制定《2024年工作要点》。⏎制定《2025年工作要点》。',
    '执行《省级项目资金管理办法》。⏎执行《市级项目资金管理办法》。',
    '学习《民法通则》。⏎学习《民法总则》。',
    '修订《党委会议事规则》《党组会议事规则》。',
    '印发《河道巡护管理办法（试行）》。⏎印发《河道巡护管理办法》。',
    '《第一批事项清单目录》。⏎《第二批事项清单目录》。',
    '《关于加强管理的意见》。⏎《关于加强服务的意见》。',
  ],
})

const unitLines = (unit: string) => {
  const document = outlineDocument(paragraphsOf(['东山县卫生健康委员会关于报送总结的通知', unit]))
  const places = document.places.map((place, index) => ({
    ...place,
    kind: index === 0 ? ('title' as const) : ('body' as const),
    atEnd: true,
  }))
  return runRule(nameVariant, { ...document, places })
}

describe('consistency/name-variant', () => {
  it('compares the unit that signs with the one of the title', () => {
    expect(unitLines('东山县卫生健委员会')).toMatchObject([
      { lineIndex: 1, start: 0, end: 9, suggestions: ['东山县卫生健康委员会'] },
    ])
    expect(unitLines('东山县卫生健康委员会')).toEqual([])
    expect(unitLines('西山县卫生健康委员会')).toEqual([])
    expect(unitLines('东山县教育局委员会')).toEqual([])
  })
})

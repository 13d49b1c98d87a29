import { describe, expect, it } from 'vitest'
import { datedEvent } from '../../../../lib/checks/rules/residue/dated-event'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

const REPORT = '2024年工作总结⏎一、主要工作⏎'

describeOutlined('dated-event', datedEvent, {
  hits: [
    `${REPORT}坚持把⟦脱贫攻坚⟧作为头等大事，确保贫困户如期脱贫。`,
    `${REPORT}坚决打赢⟦脱贫攻坚⟧战。`,
    `${REPORT}扎实开展⟦“不忘初心、牢记使命”主题教育⟧，查摆问题十条。`,
    `${REPORT}深入开展群众路线教育，抓实⟦“三严三实”专题教育⟧。`,
    `${REPORT}严格落实⟦疫情防控⟧要求，设置卡口三处。`,
    `${REPORT}以优异成绩⟦喜迎党的二十大⟧胜利召开。`,
    `${REPORT}今年是⟦“十四五”开局之年⟧，我们开好局、起好步。`,
    `${REPORT}2026年是⟦“十五五”规划收官之年⟧。`,
    `${REPORT}深入学习贯彻党的⟦十九届六中全会⟧精神。`,
    '2020年工作总结⏎一、主要工作⏎深入学习党的⟦二十大⟧精神。',
    '2021年工作总结⏎一、主要工作⏎扎实开展⟦党纪学习教育⟧。',
  ],
  misses: [
    `${REPORT}巩固拓展脱贫攻坚成果，守住底线。`,
    `${REPORT}推动脱贫攻坚与乡村振兴有效衔接。`,
    `${REPORT}弘扬脱贫攻坚精神，激励干部担当作为。`,
    `${REPORT}2020年全镇坚决打赢脱贫攻坚战，集体经济由此起步。`,
    `${REPORT}推进“两学一做”学习教育常态化制度化。`,
    `${REPORT}健全不忘初心、牢记使命的制度。`,
    `${REPORT}做好非洲猪瘟等重大动物疫情防控。`,
    `${REPORT}指导编写《扎实开展党史学习教育实录》。`,
    `${REPORT}深入学习贯彻党的二十大和二十届三中全会精神。`,
    `${REPORT}谋划2025年“十四五”收官之年工作，2026年是“十五五”开局之年。`,
    `${REPORT}扎实开展党纪学习教育。`,
    '2022年工作要点⏎一、总体要求⏎喜迎党的二十大胜利召开。',
    '2021年工作总结⏎一、主要工作⏎迎接党的二十大，营造氛围。',
    '2020年述职报告⏎一、主要工作⏎坚决打赢脱贫攻坚战，抓好疫情防控。',
    '2026年政府工作报告⏎一、“十四五”时期工作回顾⏎坚决打赢脱贫攻坚战。',
    '经验材料⏎坚决打赢脱贫攻坚战。',
  ],
})

describe('dated-event', () => {
  it('is sure of what nobody speaks of as present any more, and of little else', () => {
    const severities = (body: string) =>
      runRule(
        datedEvent,
        outlineDocument(paragraphsOf(['2024年工作总结', '一、主要工作', body])),
      ).map(({ severity }) => severity)
    expect(severities('坚决打赢脱贫攻坚战。')).toEqual(['warning'])
    expect(severities('推进精准扶贫工作。')).toEqual(['info'])
  })

  it('judges each report of a collection by its own year', () => {
    const body =
      '逐户制定帮扶措施，逐项明确责任人员和完成时限，全体党员干部真抓实干，坚决打赢脱贫攻坚战。'
    const document = outlineDocument(
      paragraphsOf([
        '2020年度支部书记述职报告',
        '一、主要工作',
        body,
        '2023年度支部书记述职报告',
        '一、主要工作',
        body,
      ]),
    )
    expect(document.outline.reports).toHaveLength(2)
    expect(runRule(datedEvent, document).map(({ lineIndex }) => lineIndex)).toEqual([5])
  })
})

import { describe, expect, it } from 'vitest'
import { straySpace } from '../../../../lib/checks/rules/punctuation/stray-space'
import { createSegmenter } from '../../../../lib/segmentation/segmenter'
import { loadDictionaries } from '../../../../scripts/load-dictionaries'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

const TEXT = '坚持每月召开一次调度会，及时研究解决重点难点问题'
const words = createSegmenter(loadDictionaries())

describeOutlined('punctuation/stray-space', straySpace, {
  hits: [
    `${TEXT}，建立“周调度⟦” 机⟧制。 ⇒ ”机`,
    `${TEXT}⟦题 ，建⟧立台账。 ⇒ 题，建`
      .replace('题 ，建', '题 ，')
      .replace('⟧立', '⟧建立')
      .replace('题，建', '题，'),
    `${TEXT}⟦。 要⟧有责任心。 ⇒ 。要`,
    `${TEXT}，落实《值班办法⟦》 要⟧求。 ⇒ 》要`,
    `${TEXT}，做到“⟦ 有⟧岗”。 ⇒ “有`.replace('“⟦ 有⟧', '⟦“ 有⟧'),
    `${TEXT}，做到学⟦习 、⟧调研。 ⇒ 习、`,
    `${TEXT}，开⟦展 “⟧党员日”活动。 ⇒ 展“`,
  ],
  misses: [
    `${TEXT}（记者肖立 通讯员陈国 阮鹏 摄影报道）。`,
    `${TEXT}，建立“周调度”机制。`,
    // columns, labels, headings
    '张 三  李 四  王 五',
    '述职人 ： 李明',
    '一、 主要工作',
    `（一） ${TEXT}，落实责任。`,
    // Han beside Latin letters and digits
    `${TEXT}，使用 OA 系统办理 12 件。`,
    `${TEXT}，使用OA系统办理12件。`,
    // a blank
    `${TEXT}，落实“ ”制度（ ）。`,
    `　　${TEXT}，落实责任。`,
    `${TEXT}，下一步： 加强学习。`,
    `- ${TEXT} ，甲⏎- 乙⏎# 丙⏎> 丁`,
  ],
})

describeOutlined('punctuation/stray-space in other texts', straySpace, {
  setting: { textKind: 'other' },
  misses: [`${TEXT}。 要有责任心。`],
})

describe('punctuation/stray-space', () => {
  const find = (text: string) =>
    runRule(straySpace, { ...outlineDocument(paragraphsOf([text])), words }).map(({ start, end }) =>
      text.slice(start, end),
    )

  it('finds spaces inside words', () => {
    expect(find(`${TEXT}，推动各项工 作取得实效。`)).toEqual(['工 作'])
  })

  it('leaves spaces between words alone', () => {
    expect(find(`${TEXT}，推动各项工作 取得实效。`)).toEqual([])
  })

  it('is said once where there are many', () => {
    expect(find(`${TEXT}。 甲方${'。 甲方'.repeat(8)}`)).toHaveLength(1)
  })
})

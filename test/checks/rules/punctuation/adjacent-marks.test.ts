import { adjacentMarks } from '../../../../lib/checks/rules/punctuation/adjacent-marks'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/adjacent-marks', adjacentMarks, {
  hits: [
    '学习《条例》《准则》，落实《办法⟦》、《⟧细则》。 ⇒ 》《',
    '开展“党员日”“亮身份”活动，做到“有岗⟦”、“⟧有责”。 ⇒ ”“',
    '做到“甲⟦”、“⟧乙”，落实“丙”“丁”，还有“戊”、“己”。 ⇒ ”“',
    '学习《甲⟦》、《⟧乙》。⏎学习《丙》《丁》。 ⇒ 》《',
    '“甲⟦”、“⟧乙”和《丙》、《丁》，“戊”“己”和《庚》《辛》。 ⇒ ”“',
    '《甲》《乙》⏎《丙⟦》、《⟧丁》、《戊》 ⇒ 》《',
  ],
  misses: [
    '学习《条例》、《准则》，落实《办法》、《细则》。',
    '学习《条例》《准则》，落实《办法》《细则》。',
    '学习《条例》《准则》，做到“有岗”、“有责”。',
    '学习《条例》《准则》和《办法》（2021年）、《细则》。',
    '做到“有岗”，“有责”。',
    '学习《条例》。',
    '“甲”“乙”“丙”',
    '“甲”、“乙”、“丙”',
  ],
})

describeOutlined('punctuation/adjacent-marks in other texts', adjacentMarks, {
  setting: { textKind: 'other' },
  misses: ['学习《条例》《准则》，落实《办法》、《细则》。'],
})

import { nestedMarks } from '../../../../lib/checks/rules/punctuation/nested-marks'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/nested-marks', nestedMarks, {
  hits: [
    '学习《关于印发⟦《值班管理办法》⟧的通知》。 ⇒ 〈值班管理办法〉',
    '会议指出“要落实⟦“三会一课”⟧制度”。 ⇒ ‘三会一课’',
    '学习《关于⟦《甲》⟧和《乙》的通知》。 ⇒ 〈甲〉',
    '《关于转发⟦《关于印发〈甲〉的通知》⟧的通知》 ⇒ 〈关于印发〈甲〉的通知〉',
    '“要做到⟦“有岗”⟧，要做到“有责””。 ⇒ ‘有岗’',
    '学习《甲》和《关于⟦《乙》⟧的通知》。 ⇒ 〈乙〉',
  ],
  misses: [
    '学习《关于印发〈值班管理办法〉的通知》。',
    '会议指出“要落实‘三会一课’制度”。',
    '学习《甲》《乙》。',
    '“甲”“乙”',
    '学习《关于“三会一课”的通知》。',
    '“学习《甲》”',
    '学习《关于《甲》的通知。',
    '“甲“乙”',
  ],
})

describeOutlined('punctuation/nested-marks in other texts', nestedMarks, {
  setting: { textKind: 'other' },
  misses: ['学习《关于印发《值班管理办法》的通知》。'],
})

import { dashInRange } from '../../../../lib/checks/rules/punctuation/dash-in-range'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/dash-in-range', dashInRange, {
  hits: [
    '2021年—2023年打基础，2024年⟦-⟧2026年求突破。 ⇒ —',
    '2021—2023年打基础。⏎2024⟦-⟧2026年求突破。 ⇒ —',
    '增长5%～6%，下降2%⟦-⟧3%。 ⇒ ～',
    '增长5%～6%，投入10万元～20万元，下降2%⟦—⟧3%。 ⇒ ～',
    '2021年⟦-⟧2023年打基础，2024年-2025年提升，2026年—2028年突破。 ⇒ —',
    '每组3～5人，每期10⟦-⟧15天。 ⇒ ～',
  ],
  misses: [
    '2021年—2023年打基础，2024年—2026年求突破。',
    '2021年-2023年打基础，2024年-2026年求突破。',
    '2021年—2023年增长5%～6%。',
    '电话0718-8222222转1～3人。',
    '依据GB/T 9704-2012和国发〔2024〕3-5号文件，每组3～5人。',
    '增长5%—6%。',
    '会议时间为9:00-11:30，每组3～5人。',
    'ISO 2024-05-01，2021年—2023年。',
  ],
})

describeOutlined('punctuation/dash-in-range in other texts', dashInRange, {
  setting: { textKind: 'other' },
  misses: ['2021年—2023年打基础，2024年-2026年求突破。'],
})

import { markBeforeEtCetera } from '../../../../lib/checks/rules/punctuation/mark-before-et-cetera'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/mark-before-et-cetera', markBeforeEtCetera, {
  hits: [
    '印发《办法》《细则》⟦、等⟧文件。 ⇒ 等',
    '开展学习、调研⟦、等⟧活动。 ⇒ 等',
    '走访困难群众、老党员⟦、等⟧。 ⇒ 等',
  ],
  misses: [
    '开展学习、调研等活动。',
    '评定优秀、等级、奖项。',
    '克服消极、等待、观望思想。',
    '不准等、靠、要。',
  ],
})

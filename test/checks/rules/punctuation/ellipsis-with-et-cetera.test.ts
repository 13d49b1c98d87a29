import { ellipsisWithEtCetera } from '../../../../lib/checks/rules/punctuation/ellipsis-with-et-cetera'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/ellipsis-with-et-cetera', ellipsisWithEtCetera, {
  hits: [
    '走访了学校、医院、企业⟦等……⟧ ⇒ 等……',
    '走访了学校、医院⟦……等⟧单位。 ⇒ 等……',
    '走访了学校、医院⟦等等……⟧ ⇒ 等等……',
    '走访了学校、医院⟦……等等⟧。 ⇒ 等等……',
    '走访了学校、医院⟦……，等⟧单位。 ⇒ 等……',
    '走访了学校、医院⟦等...⟧ ⇒ 等……',
  ],
  misses: [
    '走访了学校、医院、企业等。',
    '走访了学校、医院、企业……',
    '走访了学校、医院、企业等等。',
    '三等奖……',
    '前路还长……等待我们去走。',
    '前路还长……等级评定。',
    '等一等……不急。',
    '学校等单位……',
  ],
})

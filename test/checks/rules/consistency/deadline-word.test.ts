import { deadlineWord } from '../../../../lib/checks/rules/consistency/deadline-word'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/deadline-word', deadlineWord, {
  hits: [
    '⟦截止⟧2025年12月底，任务完成。 ⇒ 截至',
    '⟦截止⟧目前，已完成八成。 ⇒ 截至',
    '全力推进，⟦截止⟧12月，完成九成。 ⇒ 截至',
    '任务完成。⟦截止⟧今年，共建成十个。 ⇒ 截至',
    '（⟦截止⟧2025年6月） ⇒ 截至',
    '　　⟦截止⟧本月，完成六成。 ⇒ 截至',
  ],
  misses: [
    '截至2025年12月底，任务完成。',
    '报名截止6月30日。',
    '报名于6月30日截止。',
    '截止日期为6月30日。',
    '截止时间：6月30日',
    '申报截止2025年6月30日。',
    '截止到2025年底，任务完成。',
    '投稿截止，2025年再次征集。',
  ],
})

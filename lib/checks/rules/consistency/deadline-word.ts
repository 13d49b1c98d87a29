/** 截止 ends something; up to a day is 截至: 截至12月底 (《现代汉语词典》, practice). */
import { defineLineRule } from '../../rule'

/** At the start of a clause: 报名截止6月30日 is the end of the registration. */
const DEADLINE =
  /(?<=^[ \t\u3000]{0,8}|[，。；：、（(“])截止(?=\d{4}年|\d{1,2}月|目前|今年|本月|本季度|上月|去年|年底|今日|昨日|当前|20\d{2}\.)/g

export const deadlineWord = defineLineRule({
  id: 'consistency/deadline-word',
  severity: 'warning',
  triggers: '截',
  check: ({ text }) =>
    Array.from(text.matchAll(DEADLINE), ({ index: start }) => ({
      start,
      end: start + 2,
      message: 'consistency/deadline-word.message' as const,
      suggestions: ['截至'],
    })),
})

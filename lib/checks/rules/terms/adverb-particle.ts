/** `有效的推进工作`: 的 where 地 belongs, after the adverbs of reports only (practice). */
import { defineLineRule } from '../../rule'
import { adverbWords } from './shared/adverbs'
import { isMentioned } from './shared/exempt'
import { listedWordTriggers, readListedWords } from './shared/listed-words'

const { verbs, nounsAfter, attributes } = adverbWords

export const adverbParticle = defineLineRule({
  id: 'terms/adverb-particle',
  severity: 'info',
  triggers: listedWordTriggers,
  check(line, { textKind }) {
    if (textKind !== 'official') return []
    const { text } = line
    return readListedWords(line)
      .adverbs.filter(
        ({ start, end }) => isAdverbial(text, start, end) && !isMentioned(text, start, end),
      )
      .map(({ start, end, word, value }) => ({
        start,
        end,
        message: 'terms/adverb-particle.message',
        values: { text: word, word: `${value}地` },
        suggestions: [`${value}地`],
      }))
  },
})

function isAdverbial(text: string, start: number, end: number): boolean {
  const verb = verbs.find((one) => text.startsWith(one, end))
  if (!verb) return false
  if (nounsAfter.some((word) => text.endsWith(word, start) || endsBeforeDegree(text, word, start)))
    return false
  const after = end + verb.length
  // 认识到，…: nothing but a verb.
  if (verb.endsWith('到')) return true
  return after < text.length && !attributes.some((word) => text.startsWith(word, after))
}

/** 得到更好的发挥, 有了比较深刻的认识. */
function endsBeforeDegree(text: string, word: string, start: number): boolean {
  const degree = /(?:更加|更为|十分|非常|比较|较为|极为|最|更|很)$/.exec(
    text.slice(0, start).slice(-2),
  )
  return degree !== null && text.endsWith(word, start - degree[0].length)
}

/** Tells titles of documents from the other short lines: dates, sources, salutations, section names. */
import sectionPatterns from './data/section-words.json'
import titleWords from './data/title-words.json'

/** Titles are at most this long (GB/T 9704 titles rarely take more than two lines of 22 characters). */
const TITLE_LENGTH = 50
/** A section name is short; longer lines with its words are sentences. */
const SECTION_LENGTH = 16
/** Shorter lines that end in one of the weak words name a section (工作总结), longer ones a document. */
const WEAK_TITLE_LENGTH = 12

const END_MARK = /[。；：，、,;:.！!]$/
const SUFFIX = /(?:[（(〔【][^（）()]{0,20}[）)〕】]|范文|例文|范本)$/
const DATE =
  /^[（(]?[\s\u3000]*(?:[0-9０-９〇○零一二三四五六七八九XxＸ×*_]{2,4})[\s\u3000]*[年.\-/]/
const META =
  /^(?:特此|专此|来源|作者|发布|时间|日期|编辑|责任编辑|浏览|点击|字号|索引|文号|签发|印发|抄送|主送|联系人|附件|附表|附：|目[\s\u3000]{0,4}录|述职人|报告人|汇报人|姓名|单位|关键词|摘要)/
/** 发文字号：…, - 索引号:… */
const LABELLED = /^[-*•·]?[\s\u3000]?[^：:，。]{1,10}[：:]/
const DOCUMENT_NUMBER = /[〔[（(【](?:19|20)[\dXx×]{2}[〕\]）)】].{0,4}号$/
const WEAK_CONTEXT = /关于|《|[）)]$/
const SECTION = new RegExp(sectionPatterns.join('|'))
const endsInStrongWord = new RegExp(`(?:${titleWords.strong.join('|')})$`)
const endsInWeakWord = new RegExp(`(?:${titleWords.weak.join('|')})$`)

/** A line without end mark that is short enough for a title. `text` is trimmed. */
export function isShortLine(text: string): boolean {
  return text.length >= 2 && text.length <= TITLE_LENGTH && !END_MARK.test(text)
}

/** A date, a source, a signature, a document number or another label around the text. */
export function isLabelLine(text: string): boolean {
  return (
    META.test(text) ||
    LABELLED.test(text) ||
    DOCUMENT_NUMBER.test(text) ||
    (DATE.test(text) && !endsInTitleWord(text))
  )
}

/** A short line that names a section of a report (下一步打算), by its words. */
export function isSectionName(text: string): boolean {
  return text.length <= SECTION_LENGTH && !END_MARK.test(text) && SECTION.test(text)
}

/** Ends in the name of a kind of document (文种), a note in brackets aside. */
export function endsInTitleWord(text: string): boolean {
  const plain = text.replace(SUFFIX, '')
  return endsInStrongWord.test(plain) || endsInWeakWord.test(plain)
}

/** Names a document so clearly that it can start another one: never a section's name. */
export function isClearTitle(text: string): boolean {
  if (!isShortLine(text) || isLabelLine(text)) return false
  const plain = text.replace(SUFFIX, '')
  if (endsInStrongWord.test(plain))
    return (
      plain.length >= 4 && !(plain.length <= 8 && isSectionName(plain)) && !isPlanSection(plain)
    )
  return (
    endsInWeakWord.test(plain) &&
    !isPlanSection(plain) &&
    plain.length >= WEAK_TITLE_LENGTH &&
    WEAK_CONTEXT.test(text)
  )
}

function isPlanSection(text: string): boolean {
  return /^(?:下一?步|今后|存在|主要|当前|明年|来年|可能)|解决方案$/.test(text)
}

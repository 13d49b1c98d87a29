/** `（请填写单位名称）` `【此处插入数据】` `〔待补充〕` `[具体项目名称]`: a slot described in brackets. */
import { allMatches } from '../../../../document/all-matches'
import slots from './data/slots.json'
import type { BlankToken, LineView } from './types'

const BRACKETS =
  /[（(]([^（）()【】〔〕［］[\]]{2,40})[）)]|[【〔［[]([^（）()【】〔〕［］[\]]{1,40})[】〕］\]]/g
const NOUN_END = new RegExp(`(?:${slots.nouns})$`)
const VERB = '(?:填写|填入|填上|填|插入|输入|替换|写入|写明|补充|补写|添加|粘贴|放入)'
/** What somebody is asked to do at this place. */
const REQUEST = new RegExp(
  `^(?:(?:请|需|可)(?:在)?(?:此处?|这里)?|(?:在)?此处?|(?:在)?这里|根据实际|按实际)(?:根据实际|按实际|如实|自行|具体)?(?:情况)?${VERB}`,
)
/** Without a 请 the verb must take a slot: 填写单位名称, but not 补充协议. */
const BARE_REQUEST = new RegExp(
  `^(?:填写|填入|填上|插入|输入|写明|替换为?)[^，。；]{0,16}(?:${slots.nouns}|数据|内容|名字|情况)$`,
)
const PENDING =
  /^(?:此处|数据|数字|内容|具体|人数|时间|日期|金额|地点|名单)?待(?:填写?|补充?|定|确认|核实|核定|完善|更新|替换)(?:[，,、：:].{0,20})?$/
const HERE = /^(?:此处|在此|这里)(?:请|写|加|放|附|换)/
/** An instruction about another paper, or a remark on one, is not a slot. */
const ABOUT_PAPERS = /附件|见|《|表格?[）)]?$|说明$|要求$|须知|范例|规范|填报|统一|签字|盖章|公章/

export function scanBrackets({ masked }: LineView): BlankToken[] {
  if (!/[（(【〔［[]/.test(masked)) return []
  const tokens: BlankToken[] = []
  // A line that begins with a label may hold more of them: 【时间】…【地点】….
  let isLabelled = false
  for (const match of allMatches(BRACKETS, masked)) {
    const [whole, round, square] = match
    const end = match.index + whole.length
    const content = (round ?? square ?? '').trim()
    const isSlot = square === undefined ? isRoundSlot(content) : isSquareSlot(content)
    if (!isSlot || (/^[（(]/.test(masked.slice(end, end + 1)) && whole.startsWith('['))) continue
    if (square !== undefined && !isRoundSlot(content)) {
      isLabelled ||= isLeadingLabel(masked, match.index, end)
      if (isLabelled) continue
    }
    const strength = square === undefined || REQUEST.test(content) ? 'likely' : 'contextual'
    tokens.push({ notation: 'bracket-slot', start: match.index, end, strength })
  }
  return tokens
}

function isRoundSlot(content: string): boolean {
  if (ABOUT_PAPERS.test(content)) return false
  return [REQUEST, BARE_REQUEST, PENDING, HERE].some((pattern) => pattern.test(content))
}

function isSquareSlot(content: string): boolean {
  if (!/[\u3400-\u9fff]/.test(content)) return false
  if (isRoundSlot(content)) return true
  if (content.length > 12 || /[，。；：:]/.test(content)) return false
  return NOUN_END.test(content) || content.startsWith('具体') || /^(?:你|您|某)/.test(content)
}

/** `【时间】9月1日`: a bracketed noun at the start of its line names what follows. */
function isLeadingLabel(text: string, start: number, end: number): boolean {
  if (start > 8 || text.slice(0, start).trim() !== '') return false
  return !/^(?:$|关于|的|同志|，|领导|党|(?:19|20)..年)/.test(text.slice(end, end + 8))
}

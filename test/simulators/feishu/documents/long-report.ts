/** Report-like prose of any length, the same on every run; a blank to fill in every so often. */
import { type BlockSeed, type DocumentSeed, heading, paragraph } from './seed'

const DIGITS = '零一二三四五六七八九'
const SUBJECTS = [
  '各班组',
  '综合办公室',
  '设备管理组',
  '质量检查组',
  '培训中心',
  '档案室',
  '值班人员',
]
const ACTIONS = [
  '按月核对台账',
  '逐项落实整改',
  '完善交接手续',
  '开展现场检查',
  '整理工作记录',
  '更新作业指导书',
]
const RESULTS = [
  '问题当天登记',
  '责任落实到人',
  '全部按期完成',
  '资料齐全可查',
  '流程更加顺畅',
  '意见及时回复',
]
const BLANKS = ['共办理____件', '完成率为××%', '由【负责人】牵头', '在XX月底前完成']

/** 1 to 99 in Chinese numerals. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return head + (ones === 0 ? '' : DIGITS[ones])
}

/** Repeatable scatter: neighbours must not read alike, or every paragraph repeats the one before. */
const scatter = (seed: number): number => Math.imul(seed + 1, 2654435761) >>> 8

const pick = (list: readonly string[], seed: number): string =>
  list[scatter(seed) % list.length] ?? ''

function sentence(index: number, blankEvery: number): string {
  const subject = pick(SUBJECTS, index)
  const action = pick(ACTIONS, index + 1_000_003)
  const result = pick(RESULTS, index + 2_000_003)
  const blank = index % blankEvery === 17 % blankEvery ? `，${pick(BLANKS, index)}` : ''
  return `${subject}${action}${blank}，第${index + 1}项${result}。`
}

/** `blocks` top-level blocks; with the default about 140,000 characters and a blank in 40 sentences. */
export function longReport(blocks = 6_000, blankEvery = 40): DocumentSeed {
  const content: BlockSeed[] = []
  let sentences = 0
  for (let index = 0; index < blocks; index++) {
    if (index % 120 === 0) {
      const number = chineseNumber(index / 120 + 1)
      content.push(heading(1, `${number}、第${number}阶段工作情况`))
    } else if (index % 20 === 0) {
      content.push(heading(2, `（${chineseNumber((index % 120) / 20)}）${pick(ACTIONS, index)}`))
    } else {
      content.push(paragraph(sentence(sentences++, blankEvery)))
    }
  }
  return { title: '三年工作总结汇报', blocks: content }
}

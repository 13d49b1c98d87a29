/** One record in several places: a paragraph shown twice, and once more in a synced block. */
import { type BlockSeed, type DocumentSeed, heading, paragraph } from './seed'

const shared = (text: string): BlockSeed => ({
  ...paragraph(text),
  record: 'SharedRecordOfThreeBlocks00',
})

export const copies: DocumentSeed = {
  title: '安全检查工作总结',
  blocks: [
    heading(1, '一、检查情况'),
    shared('本季度检查____处，发现隐患已经全部整改，责任人逐项签字确认。'),
    {
      type: 'synced_reference',
      inner: [shared('同步自制度文件：检查应当每月一次，由【单位】组织。')],
    },
    heading(1, '二、整改情况'),
    shared('对三处隐患限期整改，由××负责复查，复查结果报部门备案。'),
  ],
}

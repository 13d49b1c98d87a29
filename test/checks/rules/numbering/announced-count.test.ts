import { describe, expect, it } from 'vitest'
import { announcedCount } from '../../../../lib/checks/rules/numbering/announced-count'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

const items = (count: number) =>
  [...'一二三四五六七八九十', '十一', '十二', '十三']
    .slice(0, count)
    .map((numeral) => `${numeral}是做好相关工作`)
    .join('；')

describeOutlined('numbering/announced-count', announcedCount, {
  hits: [
    `主要有⟦五个方面⟧：${items(3)}。 ⇒ 三个方面`,
    `抓好⟦三项重点工作⟧：${items(4)}。 ⇒ 四项重点工作`,
    `要求⟦三点⟧：${items(2)}。 ⇒ 两点`,
    `提出⟦三点要求⟧：${items(2)}。 ⇒ 两点要求`,
    `抓好⟦12项任务⟧：${items(13)}。 ⇒ 13项任务`,
    `主要从⟦两个方面⟧着手：${items(3)}。 ⇒ 三个方面`,
    '一、工作⏎重点抓好⟦四项工作⟧：⏎（一）抓学习。全年集中学习。⏎（二）抓制度。修订完善制度。⏎（三）抓落实。逐项督促检查。⏎二、问题 ⇒ 三项工作',
    '提出⟦三条措施⟧：⏎1.按时报送；⏎2.按时参会。 ⇒ 两条措施',
    '下面，我讲⟦三点意见⟧。⏎一、提高认识⏎抓好学习。⏎二、狠抓落实⏎抓好督查。 ⇒ 两点意见',
    '主要抓了⟦三项工作⟧。一是抓学习；二是抓制度。 ⇒ 两项工作',
    '办好⟦三件实事⟧：（1）改造小区；（2）新建食堂。 ⇒ 两件实事',
    '办好⟦三件实事⟧：（1）改造小区，（2）新建食堂。 ⇒ 两件实事',
    '工作分⟦三步⟧进行：第一步，自查；第二步，抽查。 ⇒ 两步',
    '分⟦三个阶段⟧：第一阶段，动员；第二阶段，实施。 ⇒ 两个阶段',
    '存在⟦两个短板⟧：1.调研不深。 ⇒ 一个短板',
    '有⟦三个方面⟧：一方面学得不深；另一方面抓得不实。 ⇒ 两个方面',
    // goes on in the next paragraphs
    '有⟦五个问题⟧：一是学得不深。⏎二是抓得不实。⏎三是管得不严；四是改得不快。⏎今后要改进。 ⇒ 四个问题',
  ],
  misses: [
    `主要有五个方面：${items(5)}。`,
    `抓好十三项任务举措：${items(13)}。`,
    `主要有以下几个方面：${items(3)}。`,
    `第五个方面：${items(3)}。`,
    `上述三个问题：${items(2)}。`,
    '主要有三个方面：学习、调研和服务。',
    '重点抓好三项工作：⏎一是抓学习。全年集中学习。⏎二是抓制度。修订完善制度。⏎三是抓落实。逐项督促检查。',
    '下面，我讲三点意见。⏎一、提高认识⏎抓好学习。⏎二、狠抓落实⏎抓好督查。⏎三、加强领导⏎压实责任。',
    '办好三件实事：（1）改造小区，（2）新建食堂，（3）增设站点。',
    '分三个阶段：第一阶段，动员；第二阶段，实施；第三阶段，验收。',
    '主要抓了三项工作。一是抓学习；二是抓制度；三是抓落实。',
    '分三个阶段推进。⏎今年完成第一阶段任务。',
    '全年完成三项工作。⏎一、学习⏎全年学习。⏎二、调研⏎全年调研。',
    // cut off
    '下面，我讲三点意见。⏎一、提高认识⏎抓好学习。⏎二、狠抓落实⏎抓好',
    '有三个方面：一方面学得不深；另一方面抓得不实；还有管得不严。',
    // two numbers: which one is meant is open
    `围绕三个方面15项任务：${items(5)}。`,
    '主要有两个方面：一是学得不深；另一方面抓得不实。',
    // a number is left out, which is another finding
    '主要有四个方面：一是学习；二是调研；四是服务。',
    '今天下午3点在会议室开会，议程如下：⏎1.学习文件；⏎2.讨论方案。',
    '开会时间是上午九点：一是学习；二是讨论。',
    '两个方面都要抓。一是学习；二是调研；三是服务。',
  ],
})

describe('numbering/announced-count', () => {
  it('is an error when items are missing, a warning when there are more', () => {
    const severities = (text: string) =>
      runRule(announcedCount, outlineDocument(paragraphsOf([text]))).map(
        ({ severity }) => severity ?? announcedCount.severity,
      )
    expect(severities(`三个方面：${items(2)}。`)).toEqual(['error'])
    expect(severities(`三个方面：${items(4)}。`)).toEqual(['warning'])
  })
})

import { describe, expect, it } from 'vitest'
import { readParagraphs, readText } from './read-text'
import { DUTY_REPORT, LOST_CHAPTERS, NEWS, PARTY_BUILDING_REPORT, SUMMARY } from './sample-reports'

const GUIDE = `如何写好述职报告
述职报告是指担任一定职务的人员向上级或群众陈述履职情况的书面报告。
述职报告通常由三部分构成：标题、正文、落款。
标题可以写成“20××年度述职报告”，落款应注明姓名和日期。
正文的开头要概括说明任职时间和岗位职责，例如：“现将本人任职情况报告如下”。`

const STORY = `“你真打算今晚就走？”老周把灯拨亮了些。
她没有回答，只是把窗子推开，听着外面的雨声。
“车票早就买好了。”过了很久，她才低声说。
老周摇摇头，忽然笑了：“那我送你到桥头。”
两个人一前一后走进雨里，谁也没有再说话。
桥头的风很大，吹得伞骨咯吱作响，她的眼睛被雨水迷住了。
“到了给我捎个信。”他说。
她点点头，转身上了船，水面上只剩下一圈一圈的波纹。`

const SCIENCE = `光合作用是绿色植物利用光能把二氧化碳和水转化为有机物并放出氧气的过程。叶绿体中的色素吸收光能，水在光下分解，产生的电子沿着一系列载体传递，最终形成还原力和能量货币。
暗反应在叶绿体基质中进行，不直接依赖光照，二氧化碳被固定后经过循环生成糖类。温度、光照强度和二氧化碳浓度都会影响这一过程的速率，其中任何一种条件不合适，都会使速率下降，植株生长变得缓慢。`

const CODE = `二分查找
先把数组排好序，再取中间的元素比较。
\`\`\`
function search(list, target) {
  let low = 0, high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (list[middle] === target) return middle
  }
}
\`\`\``

const NOTICE = `关于召开年度工作会议的通知
各科室：
定于12月6日上午9时在三楼会议室召开年度工作会议，请准时参加。`

const NEWS_OF_REPORTS = `5月17日，研究所在报告厅组织开展党支部书记述职会。
会上，各支部书记就制度落实、队伍建设等方面逐个进行了汇报，分享了做法。
最后，所党委书记作了总结讲话。`

const QUOTED_NEWS = `居民议事有了新平台
本报讯（记者 周晓）“我当楼长三年，大家有事都找我。”近日，在社区议事会上，楼长老何说。
“我建议先修路灯。”居民李师傅接过话头，“我晚上出门最怕黑。”`

const SAMPLE_WITH_COMMENT = `在公文写作中，申请场地的请示很常见，本文将分享一篇写法规范的请示。
标题：关于借用XX场馆的请示
尊敬的[上级单位]：
现就场地问题提出如下请示。
[单位名称]
从以上范文可以看出，一份请示只写一件事。`

const MINUTES = `局长办公会议纪要
12月6日上午，局长主持召开办公会议，研究年度考核工作。现将会议议定事项纪要如下：
会议强调，要抓紧完成收尾工作。会议指出，要严格把关。`

const EXPERIENCE = `前不久参加了为期三天的业务培训，收获很大，现谈谈个人的几点体会。
一、学习使人进步
通过学习，对岗位职责有了新的认识，今后要把学到的方法用到工作中。`

const DIARY = `12月6日下午，单位组织开展业务培训，我参加了全部课程。
会上，几位同事介绍了经验，我听了很受启发。
我想把学到的方法用到工作中，让自己进步得更快。`

describe('classifyText', () => {
  it.each([
    ['a party-building report', PARTY_BUILDING_REPORT, 'official'],
    ['a duty report', DUTY_REPORT, 'official'],
    ['a summary', SUMMARY, 'official'],
    ['a report with lost chapters', LOST_CHAPTERS, 'official'],
    ['a notice', NOTICE, 'official'],
    ['minutes with a dateline', MINUTES, 'official'],
    ['what was learned', EXPERIENCE, 'official'],
    ['what a day brought', DIARY, 'official'],
    ['the first words of a draft', '全年共召开会议XX次。', 'official'],
    ['nothing', '', 'official'],
    ['news', NEWS, 'news'],
    ['news of reports that were given', NEWS_OF_REPORTS, 'news'],
    ['news that quotes', QUOTED_NEWS, 'news'],
    ['a sample with comments', SAMPLE_WITH_COMMENT, 'guide'],
    ['a guide', GUIDE, 'guide'],
    ['a story', STORY, 'other'],
    ['science', SCIENCE, 'other'],
    ['code', CODE, 'other'],
  ])('%s', (_name, text, kind) => {
    expect(readText(text).textKind).toBe(kind)
  })

  it('a table of short cells is a form', () => {
    const cells = ['姓名', '', '性别', '', '出生年月', '', '部门', '', '职务', '']
    const paragraphs = cells.map((text, index) => ({
      key: `c${index}`,
      text,
      cell: { table: 't', row: index >> 1, column: index & 1 },
    }))
    expect(readParagraphs([{ key: 'h', text: '年度考核登记表' }, ...paragraphs]).textKind).toBe(
      'form',
    )
  })

  it.each([
    ['房屋租赁合同', 'form'],
    ['年度考核申请表（样表）', 'form'],
    ['关于签订服务合同的报告', 'official'],
    ['2024年度述职报告', 'official'],
  ])('%s', (title, kind) => {
    const body = '甲方按照约定支付租金，乙方按照约定交付房屋，双方各执一份。'.repeat(8)
    expect(readText(`${title}\n${body}`).textKind).toBe(kind)
  })

  it('a report laid out in a table is no form', () => {
    const paragraphs = PARTY_BUILDING_REPORT.split('\n').map((text, index) => ({
      key: `c${index}`,
      text: text.repeat(3),
      cell: { table: 't', row: index, column: 0 },
    }))
    expect(readParagraphs(paragraphs).textKind).toBe('official')
  })

  it.each(['一', '工作', '（', '“', '{', 'ab ', '现将'])(
    'reads %j repeated 100,000 times',
    (text) => {
      const { textKind } = readText(text.repeat(100_000))
      expect(readText(`${text.repeat(5_000)}\n`.repeat(20)).textKind).toBe(textKind)
    },
  )
})

describe('texts about writing', () => {
  it.each([
    '写好年度述职报告要理清的三个关系\n要写好一份述职报告，先要分清个人和集体。',
    '复函的格式\n标题一般写明事由，正文要写明来函日期，落款应注明单位。',
  ])('%s is a guide', (text) => {
    expect(readText(text).textKind).toBe('guide')
  })

  it('a notice of a course on writing is none', () => {
    const text =
      '关于举办公文写作培训的通知\n各科室：\n定于3月9日举办公文写作培训，请各科室派1人参加。'
    expect(readText(text).textKind).toBe('official')
  })

  it('a technical text with a chapter on solutions is none of ours', () => {
    const text = `概述\n用 npm install 安装依赖时，package.json 中的 dependencies 会被逐个读取，node_modules 目录由此生成。\n可能遇到的问题及解决方案\n1. 版本冲突\n用 npm install --save-dev package@version 指定版本，或删除 node_modules 与 package-lock.json 后重新安装。`
    expect(readText(text).textKind).toBe('other')
  })
})

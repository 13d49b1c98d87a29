import { expect, it } from 'vitest'
import { structureFindings } from './read-findings'

const PLAN = `澄湖镇食品安全整治实施方案
为规范食品经营秩序，根据县食品安全工作会议精神，制定本方案。
一、工作目标
食品经营单位检查覆盖率达到100%，实现全年无食品安全事故。
二、主要任务
（一）开展排查。对小作坊、小餐饮逐户登记，确保底数清楚。
（二）规范经营。落实进货查验制度，加强人员培训。
三、实施步骤
第一阶段为动员部署，第二阶段为集中整治，第三阶段为总结提升。
四、保障措施
加强组织领导，成立工作专班，对落实不力的予以通报。`

const MEETING = `关于召开食品安全工作会议的通知
各村委会，镇直各单位：
为部署下半年食品安全工作，经研究，决定召开食品安全工作会议。现将有关事项通知如下：
一、会议时间
2026年3月12日上午9:00。
二、会议地点
镇政府三楼会议室。
三、参会人员
各村委会主任、镇直各单位负责人。
四、有关要求
请于3月10日前将参会人员名单报镇食安办公室，会议期间将手机调至静音。
澄湖镇人民政府
2026年3月5日`

const STUDY = `关于全镇小餐饮发展情况的调研报告
为了解全镇小餐饮发展情况，近期我们到6个村开展了调研，现报告如下。
一、基本情况
全镇有小餐饮86家，从业人员240人，应当说发展较快。
二、存在的问题
设施简陋，从业人员流动性大。
三、原因分析
产生上述问题的原因主要有两个：一是投入不足，二是培训跟不上。
四、对策建议
加大改造补助力度，每季度组织一次培训。
澄湖镇人民政府
2026年3月5日`

const REQUEST = `关于改造镇农贸市场的请示
县商务局：
镇农贸市场建于1998年，设施陈旧，群众反映较多。
一、改造的必要性
屋面渗漏，电线老化，存在安全隐患。
二、改造内容
拟更换屋面2600平方米，改造电路1800米，总投资120万元。
三、请示事项
恳请安排改造资金60万元。
妥否，请批示。
澄湖镇人民政府
2026年3月5日
（联系人：周明）`

const SPEECH = `在全镇食品安全工作会议上的讲话
同志们：
今天，我们召开全镇食品安全工作会议，主要任务是部署下半年工作。下面，我讲两点意见。
一、认清形势
食品安全关系群众健康。
二、抓好落实
各村要逐户排查，及时整改。`

/** The text without the chapters or lines that begin so, up to the next chapter or foot. */
function leaveOut(text: string, ...starts: readonly string[]): string {
  let left = false
  return text
    .split('\n')
    .filter((line) => {
      if (starts.some((start) => line.startsWith(start))) left = true
      else if (/^(?:[一二三四五]、|妥否|澄湖镇人民政府|（联系人|202\d年[^。]{1,8}$)/u.test(line))
        left = false
      return !left
    })
    .join('\n')
}

it.each<readonly [text: string, starts: readonly string[], rules: readonly string[]]>([
  [PLAN, [], []],
  [PLAN, ['为规范'], ['structure/missing-opening info']],
  [PLAN, ['二、'], ['structure/missing-part info']],
  [PLAN, ['三、'], ['structure/missing-part warning']],
  [PLAN, ['四、'], ['structure/missing-part info']],
  [MEETING, [], []],
  [MEETING, ['一、'], ['structure/meeting-notice warning']],
  [MEETING, ['二、'], ['structure/meeting-notice warning']],
  [MEETING, ['三、'], ['structure/missing-part info']],
  [MEETING, ['一、', '二、'], ['structure/meeting-notice warning']],
  [STUDY, [], []],
  [STUDY, ['二、'], ['structure/missing-part info']],
  [STUDY, ['四、'], ['structure/missing-part warning']],
  [REQUEST, [], []],
  [REQUEST, ['三、'], ['structure/request-without-request info']],
  [REQUEST, ['2026年'], ['structure/missing-date info']],
  [SPEECH, [], []],
  [SPEECH, ['同志们：'], ['structure/missing-opening info', 'structure/missing-part info']],
])('%s without %j', (text, starts, rules) => {
  const left = leaveOut(text, ...starts)
  expect(structureFindings(left).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(rules)
})

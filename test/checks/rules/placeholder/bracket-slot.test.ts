import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { bracketSlot } from '../../../../lib/checks/rules/placeholder/bracket-slot'
import { describeCases } from '../support/marked-lines'

describeCases('bracket-slot in an official text', bracketSlot, placeholderRules, {
  hits: [
    '⟦（填写单位名称）⟧关于工作的报告',
    '现将⟦【此处插入数据】⟧汇报如下。',
    '围绕⟦[具体项目名称]⟧推进。',
    '人数为⟦〔待补充〕⟧',
    '联系人⟦（请输入姓名）⟧',
    '截至⟦［日期］⟧',
    '共有⟦【人数】⟧人参加',
    '时间⟦（待定）⟧',
    '⟦(请填写具体金额)⟧万元',
  ],
  misses: [
    '【目标读者】机关干部',
    '【案例1】某些做法',
    '【摘要】本文介绍',
    '如文献[1]所述',
    '参见[办法](https://example.com)',
    '内容（略）',
    '（单位公章）',
    '（签字）',
    '（盖章）',
    '（详见附件1）',
    '（填写说明见附件）',
    '【时间】9月1日上午',
    '【联系人】王小明',
    '国发〔2023〕5号',
    '（以下简称《办法》）',
    '会议讨论（具体内容见通知）',
  ],
})

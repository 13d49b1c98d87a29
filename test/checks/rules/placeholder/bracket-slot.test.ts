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
    '⟦【单位名称】⟧2023年工作总结',
    '⟦【单位名称】⟧关于学习的报告',
    '⟦【请填写姓名】⟧ 述职报告',
    '⟦（此处请补充数据）⟧',
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
    '签订（补充协议）',
    '（补充医疗保险）办法',
    '防控（输入性病例）',
    '【具体要求】加强组织领导',
    '【时间】9月1日【地点】三楼会议室',
  ],
})

import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { blankSpace } from '../../../../lib/checks/rules/placeholder/blank-space'
import { describeCases } from '../support/marked-lines'

describeCases('blank-space in an official text', blankSpace, placeholderRules, {
  hits: [
    '第⟦  ⟧届党员大会',
    '第⟦　　⟧次会议',
    '召开⟦  ⟧次会议',
    '印发⟦《  》⟧',
    '打造⟦“  ”⟧品牌',
    '培训党员⟦   ⟧名',
    '完成投资⟦　　⟧万元',
    '参加⟦（  ）⟧会议',
    '全年税收⟦ ⟧亿元，上升⟦ ⟧%；三项收入各为⟦ ⟧万元、⟦ ⟧万元和⟦ ⟧万元。',
    '新建步道⟦  ⟧公里、公园⟦  ⟧座',
    '记录昆虫⟦　　⟧种。',
    '绿化面积⟦ ⟧平方公里，下降⟦ ⟧个百分点。',
  ],
  misses: [
    '第一  届',
    '姓  名：王小明',
    '人员  名单',
    '单位  项目  金额  备注',
    '召开 次会议',
    '全体  人员',
    '甲组  乙组  丙组  丁组  人数',
    '（ ）内填写',
    '（单位 万元，保留两位小数）',
    '项目 金额 万元',
    '内容  种植面积',
    '日期  起草单位',
    '全体  处级干部',
    '超过一百 万元，',
    '税收 3 亿元，增长 5 %。',
    '负责  人：李小红',
  ],
})

describeCases('blank-space elsewhere', blankSpace, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['下列选项正确的是（  ）', '小明有  个苹果'],
})

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
    '改造提升农村公路⟦  ⟧公里，新建桥梁3座',
    '馆藏纸质图书⟦  ⟧万册、电子图书24万册',
    '全市现有珍稀鸟类⟦　　⟧种',
    '每个县（区）⟦  ⟧人，共18人',
    '修建示范路10条、⟦  ⟧公里，路面整洁',
    '健全机制，对⟦  ⟧户监测对象落实帮扶措施',
    '占地面积⟦  ⟧平方米',
    '组建⟦  ⟧支队伍',
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
    '负责  人：李小红',
    '第三章  人员管理',
    '第五条  种粮大户可以申请补贴。',
    '第六条  个体工商户依法登记。',
    '（一）  百名干部进企业',
    '三、  万名党员进社区',
    '主任  处长  科长',
    '财政部门  支持企业发展',
    '办公室  组织人事科',
    '县财政局  座谈交流',
    '主持人：李小明  万盛镇党委书记',
    '李小明  余小军',
    '农  户',
    '事  项',
  ],
})

describeCases('blank-space elsewhere', blankSpace, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['下列选项正确的是（  ）', '小明有  个苹果'],
})

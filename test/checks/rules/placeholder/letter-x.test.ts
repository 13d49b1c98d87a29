import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { letterX } from '../../../../lib/checks/rules/placeholder/letter-x'
import { describeCases } from '../support/marked-lines'

describeCases('letter-x in an official text', letterX, placeholderRules, {
  hits: [
    '召开支委会⟦X⟧次，党课⟦X⟧次。',
    '走访⟦XX⟧社区困难群众⟦xx⟧名。',
    '完成投资⟦XX.X⟧亿元，增长⟦X.X⟧%。',
    '⟦X⟧党工委坚持每月研究。',
    '投入⟦xx⟧万元，建设⟦xx⟧秀美新村。',
    '出台了《⟦X⟧局学习计划》。',
    '打造“⟦X⟧+党建”品牌。',
    '肃清⟦X⟧的影响和⟦X⟧、⟦X⟧的影响。',
    '占比⟦X⟧%，覆盖率⟦XXX⟧%。',
    '覆盖 ⟦X⟧ 个区县。',
    '第⟦X⟧届职工大会',
    '⟦ＸＸ⟧份月报送材料',
    '提供⟦X⟧线索⟦XX⟧条。',
    '⟦X⟧型号设备⟦X⟧台',
    '约谈⟦x⟧人次',
    '参加1⟦XX⟧人。',
    '累计⟦X.5⟧亿元。',
  ],
  misses: [
    '做了X光检查',
    '使用X射线设备',
    '沿X轴方向移动',
    'X染色体与Y染色体',
    '女性拥有XX染色体，男性为XY',
    'X型钢架',
    'X波段雷达',
    'X连锁遗传',
    '购买XBOX和SpaceX的产品',
    'X86和x64平台',
    '发布了iPhone X 手机',
    'Mac OS X系统',
    '使用Xcode开发',
    '变量max与x的关系',
    'X或Y都可以',
    '由X、Y、Z三点确定',
    '当x=3时成立',
    '写作 20 x 30 的画幅',
    '联系邮箱 xx@example.com',
    '访问 www.xx.gov.cn 查询',
    'XXL码工作服',
  ],
})

describeCases('letter-x in other texts only the certain ones', letterX, placeholderRules, {
  setting: { textKind: 'other' },
  hits: ['共有⟦XX⟧名学生参加'],
  misses: ['点击X关闭窗口', '用户X打开了系统'],
})

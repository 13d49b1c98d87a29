import { partExceedsWhole } from '../../../../lib/checks/rules/consistency/part-exceeds-whole'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/part-exceeds-whole', partExceedsWhole, {
  hits: [
    '全年走访120户，其中困难户⟦150户⟧。',
    '发展党员12名，其中女党员⟦13名⟧。',
    '投资3000万元，其中上级资金⟦1.2亿元⟧。',
    '建设项目20个，其中续建⟦22个⟧、新建5个。',
    '收到建议五件，其中采纳⟦六件⟧。',
    '培训500人次，其中新进人员⟦520人次⟧。',
  ],
  misses: [
    '全年走访120户，其中困难户100户。',
    '立案30件、同比增加5件，其中结案12件。',
    '近120户参加，其中困难户130户。',
    '走访12户，其中涉及15人。',
    '新增投资50万元，其中累计投入120万元。',
    '平均每村3次，其中最多的村12次。',
    '共120户。其中困难户150户是去年的数。',
    '完成率85%，其中一季度92%。',
    '走访120户，其中困难户150户左右。',
  ],
})

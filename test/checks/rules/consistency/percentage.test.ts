import { percentage } from '../../../../lib/checks/rules/consistency/percentage'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/percentage', percentage, {
  hits: [
    '各村垃圾收集覆盖率达到⟦120%⟧。',
    '党员占总数的⟦130%⟧。',
    '群众满意率为⟦109.6%⟧。',
    '合格率由92%提高到⟦102%⟧。',
    '参训率不高，出勤率达⟦105％⟧。',
    '农业类占比⟦112%⟧。',
  ],
  misses: [
    '拨备覆盖率达到185.6%，流动性覆盖率为150%。',
    '各村垃圾收集覆盖率达到100%。',
    '完成率达到120%。',
    '占年度预算的103.5%。',
    '覆盖率提高了120%。',
    '毛入学率达到101.2%。',
    '产能利用率达到103.2%，产销率101.5%。',
    '债务余额占GDP的120%。',
    '满意率98.6%，产值增长150%。',
    '合格率同比增长120%。',
    '增长120%，占比48%。',
  ],
})

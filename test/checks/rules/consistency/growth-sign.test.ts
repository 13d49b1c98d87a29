import { growthSign } from '../../../../lib/checks/rules/consistency/growth-sign'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/growth-sign', growthSign, {
  hits: [
    '信访量由⟦120件增加到100件⟧。',
    '事故从⟦5起下降到8起⟧。',
    '同比⟦增长-3%⟧。',
    '利润⟦下降-3.5%⟧。',
    '由⟦100减少到120件⟧。',
    '收入由⟦3.2亿元增长到2.8亿元⟧。',
    '床位由⟦二十张增加到十八张⟧。',
  ],
  misses: [
    '信访量由120件减少到100件。',
    '事故从5起上升到8起。',
    '同比增长3%。',
    '排名由第12位上升到第5位。',
    '办理时限由20天压缩到5天。',
    '增长5-8%。',
    '产值由2020年的120亿元增加到200亿元。',
    '预计增长6—8%。',
    '由120件增加到约100件。',
    '由县级提升到市级。',
    '由5个镇增加到3.2万人。',
    '从2023年增加到2024年。',
  ],
})

import { describe, expect, it } from 'vitest'
import {
  describedValue,
  expectedValue,
} from '../../../../lib/checks/rules/placeholder/tokens/expected-value'
import { readMarks } from '../support/marked-lines'

describe('expectedValue', () => {
  it.each([
    ['召开会议⟦**⟧次', 'times'],
    ['培训党员⟦X⟧名', 'people'],
    ['覆盖⟦XX⟧余人次', 'people'],
    ['完成投资⟦**.*⟧亿元', 'money'],
    ['投入⟦xx⟧余万元', 'money'],
    ['增长⟦X⟧%', 'percent'],
    ['占比⟦XX⟧。', 'percent'],
    ['⟦XX⟧月上旬', 'date'],
    ['⟦X⟧年以来', 'duration'],
    ['⟦XX⟧社区', 'name'],
    ['⟦×⟧同志', 'person'],
    ['整改问题⟦*⟧个', 'number'],
    ['印发了《⟦……⟧的实施方案》', 'document'],
    ['扩大⟦*⟧影响', null],
    ['排名第⟦X⟧位', 'number'],
    // times
    ['组织集中学习⟦X⟧余次', 'times'],
    ['举办培训班⟦XX⟧期', 'times'],
    ['开展巡回宣讲⟦XX⟧场次', 'times'],
    ['第⟦X⟧届职工代表大会', 'number'],
    ['学习次数：⟦__⟧', 'times'],
    ['⟦XX⟧次序', null],
    ['走访企业⟦X⟧回', 'times'],
    // people
    ['慰问困难党员⟦XX⟧人', 'people'],
    ['组织⟦XX⟧多名干部参训', 'people'],
    ['服务群众⟦X⟧万余人', 'people'],
    ['党员⟦XX⟧，其中预备党员2名', 'people'],
    ['⟦XX⟧人民政府', null],
    ['⟦XX⟧名单', null],
    // money
    ['争取资金⟦***⟧万元', 'money'],
    ['税收⟦XX⟧亿美元', 'money'],
    ['工程造价约⟦XX⟧', 'money'],
    ['总产值达⟦X⟧', 'money'],
    // percent
    ['上升⟦X⟧个百分点', 'percent'],
    ['参学率达到⟦XX⟧', 'percent'],
    ['满意度为⟦**⟧', 'percent'],
    ['降低⟦X⟧‰', 'percent'],
    // date, duration, year
    ['3月⟦X⟧号召开', 'date'],
    ['召开时间：⟦____⟧', 'date'],
    ['⟦X⟧月⟦X⟧日', 'date'],
    ['历时⟦X⟧个月', 'duration'],
    ['提前⟦XX⟧个工作日办结', 'duration'],
    ['培训⟦XX⟧学时', 'duration'],
    ['⟦XX⟧年度工作', 'year'],
    ['党龄超过⟦XX⟧年的老党员', 'duration'],
    ['点击率不低于⟦XX⟧。', 'percent'],
    ['人均积分达到⟦**⟧分，', 'number'],
    ['⟦X⟧班子成员', 'name'],
    // names
    ['⟦XX⟧支部', 'name'],
    ['⟦××⟧部门', 'name'],
    ['⟦XX⟧组织', 'name'],
    ['⟦XX⟧项目', 'name'],
    ['⟦XX⟧处室', 'name'],
    ['⟦XX⟧集团公司', 'name'],
    ['⟦XX⟧大学', 'name'],
    ['在⟦XX⟧街道任职', 'name'],
    ['被评为“⟦XX⟧”', 'name'],
    ['⟦XX⟧局局长', 'name'],
    ['在⟦×××⟧书记带领下', 'person'],
    ['⟦XXX⟧等领导同志出席', 'person'],
    ['汇报人：⟦XXX⟧', 'person'],
    // numbers and documents
    ['办结提案⟦XX⟧件', 'number'],
    ['走访农户⟦XX⟧余户', 'number'],
    ['解决问题⟦X⟧类', 'number'],
    ['面积⟦XX⟧平方米', 'number'],
    ['编号为⟦XX⟧', 'number'],
    ['出台《关于⟦××⟧的意见》', 'document'],
    ['制定⟦××⟧的实施方案。', 'document'],
  ])('%s: %s', (marked, expected) => {
    const { text, spots } = readMarks(marked)
    const [spot] = spots
    expect(expectedValue(text, spot?.start ?? 0, spot?.end ?? 0)).toBe(expected)
  })
})

describe('describedValue', () => {
  it.each([
    ['（填写单位名称）', 'name'],
    ['【此处填写人数】', 'people'],
    ['请输入金额', 'money'],
    ['[年份]', 'year'],
    ['{{姓名}}', 'person'],
    ['{year}', 'year'],
    ['<会议名称>', 'name'],
    ['联系电话', 'number'],
    ['会议时间', 'date'],
    ['会议地点', 'name'],
    ['副组长', 'person'],
    ['待补充', null],
    ['内容', null],
  ])('%s: %s', (name, expected) => {
    expect(describedValue(name)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { nearMiss } from '../../../../lib/checks/rules/terms/near-miss'
import { createLanguage } from '../../../../lib/terms/language'
import { loadLanguage } from '../../../../scripts/load-dictionaries'
import { checkRule } from '../support/check-rule'
import { createDocument, type DocumentSetting, readMarks } from '../support/marked-lines'

const { terms } = createLanguage(loadLanguage())

function find(texts: readonly string[], setting: DocumentSetting = {}) {
  return checkRule(nearMiss, { ...createDocument(texts, setting), terms })
}

describe('terms/near-miss', () => {
  it.each([
    '支部的⟦战斗堡垒做用⟧不断增强',
    '坚持⟦以人民为重心⟧',
    '推进⟦全面从严治挡⟧向纵深发展',
    '认真⟦贯彻落时⟧各项要求',
    '经常⟦谈心谈画⟧',
    '学习⟦习近平新时代中国特社会主义思想⟧',
    '不断⟦优化营商商环境⟧',
    '落实⟦意识形太工作责任制⟧',
    '做到⟦因地治宜⟧、分类推进',
    '带头⟦攻坚克南⟧',
    '带头⟦廉杰自律⟧',
    '⟦乡衬振兴⟧成效明显',
    '着力⟦攻坚克雄⟧',
    '持续推进⟦党风廉正建设⟧',
  ])('finds %s', (marked) => {
    const { text, spots } = readMarks(marked)
    expect(find([text]).map(({ start, end }) => ({ start, end }))).toEqual(spots)
  })

  it.each([
    '抓好基层党建工作，开展组织生活制度检查',
    '开展党史学习教育和党纪学习教育',
    '严管与厚爱相结合，批评与自我批评相统一',
    '牢记“两个务必”“三个务必”',
    '统筹发展与安全，坚持稳中有进',
    '学习习近平总书记重要讲话，会议议事规则完善',
    '工作作风明显转变，组织组织部门培训',
    '城镇化建设、湾区建设、功能区建设',
    '学习《关于优化营商商环境的意见》',
    '“战斗堡垒做用”应写作“战斗堡垒作用”',
    '明查暗访与明察暗访相结合',
    '强化食品药品安全全链条监管',
    '各专委会组织专题调研，用身边事教育身边人',
    '坚持以上率下，一级带着一级干',
    '建设文化强省、教育强县、人才强镇',
    '稳中向优、稳中提质',
    '人民民主专政，全过程人民民主',
    '加强基层党组织建设，抓实基层组织建设',
    '农村基层党组织带动农村基层组织',
    '既讲成绩，又摆问题',
    '一件实事聚人心',
    '靠实责任，狠抓落实',
    '促进教师的专业发展',
    '为全面建设小康社会而奋斗',
    '既鼓士气，又添动力',
  ])('leaves %s alone', (text) => {
    expect(find([text])).toEqual([])
  })

  it('offers the right form', () => {
    expect(find(['发挥战斗堡垒做用'])).toMatchObject([
      { suggestions: ['战斗堡垒作用'], severity: 'warning' },
    ])
  })

  it('is sure when the right form stands in the document too', () => {
    expect(find(['发挥战斗堡垒做用', '战斗堡垒作用明显'])).toMatchObject([
      { severity: 'error', message: 'terms/near-miss.message.both' },
    ])
  })

  it('takes an unusual wording that comes again for one of its own', () => {
    const text = '推进攻坚克雄'
    expect(find([text])).toMatchObject([{ severity: 'info' }])
    expect(find([text, `再次${text}`])).toEqual([])
  })

  it('believes the name of a document unless the right form stands elsewhere', () => {
    const title = '学习《关于优化营商商环境的意见》'
    expect(find([title])).toEqual([])
    expect(find([title, '优化营商环境'])).toMatchObject([{ lineIndex: 0, severity: 'warning' }])
  })

  it('judges what may stand alone by the rest of the document', () => {
    expect(find(['认真对检查结果整改', '对照检查'])).toMatchObject([{ severity: 'info' }])
    expect(find(['认真对检查结果整改'])).toEqual([])
  })

  it('waits for the dictionaries and keeps out of other texts', () => {
    expect(checkRule(nearMiss, createDocument(['发挥战斗堡垒做用']))).toEqual([])
    expect(find(['发挥战斗堡垒做用'], { textKind: 'guide' })).toEqual([])
    expect(find(['发挥战斗堡垒做用'], { textKind: 'other' })).toEqual([])
    expect(find(['发挥战斗堡垒做用'], { kind: 'code' })).toEqual([])
  })
})

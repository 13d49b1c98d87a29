import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { listEllipsis } from '../../../../lib/checks/rules/placeholder/list-ellipsis'
import { describeCases } from '../support/marked-lines'

describeCases('list-ellipsis in an official text', listEllipsis, placeholderRules, {
  hits: ['解决停车、供暖、⟦……⟧等问题。', '在学习、调研、⟦……⟧方面下功夫。'],
  misses: ['他说：“等一等……”', '第一章 总则……………………3', '大家唱呀，跳呀……热闹极了'],
})

describeCases('list-ellipsis elsewhere', listEllipsis, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['苹果、梨、……等水果'],
})

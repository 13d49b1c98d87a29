import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { elidedTitle } from '../../../../lib/checks/rules/placeholder/elided-title'
import { describeCases } from '../support/marked-lines'

describeCases('elided-title in an official text', elidedTitle, placeholderRules, {
  hits: [
    '先后印发了《⟦……⟧的工作方案》，压实责任。',
    '制定《关于⟦……⟧的意见》等文件。',
    '根据《⟦…⟧管理办法》开展工作。',
  ],
  misses: [
    '标题格式为《关于……的通知》',
    '他读过《再见吧……》这本书',
    '翻开《等等……》这篇小说',
    '认真落实《关于加强学习的意见》',
  ],
})

describeCases('elided-title elsewhere', elidedTitle, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['印发《……的办法》一类标题很常见'],
})

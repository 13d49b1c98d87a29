import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { elisionNote } from '../../../../lib/checks/rules/placeholder/elision-note'
import { describeCases } from '../support/marked-lines'

describeCases('elision-note in an official text', elisionNote, placeholderRules, {
  hits: [
    '⟦（省略300字）⟧',
    '⟦（略去200字）⟧',
    '⟦（从略）⟧',
    '⟦（省略）⟧',
    '⟦（此处略）⟧',
    '具体做法⟦（以下省略）⟧',
    '⟦（下略）⟧',
    '数据⟦（内容略）⟧',
  ],
  misses: ['（略）', '议程（略）', '略有增长', '省略了环节', '（以下简称办法）', '附件（略）'],
})

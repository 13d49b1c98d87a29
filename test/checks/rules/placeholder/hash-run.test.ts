import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { hashRun } from '../../../../lib/checks/rules/placeholder/hash-run'
import { describeCases } from '../support/marked-lines'

describeCases('hash-run in an official text', hashRun, placeholderRules, {
  hits: ['完成投资⟦####⟧万元', '覆盖⟦##⟧个村'],
  misses: [
    '## 工作情况',
    '### 一、学习',
    '#工作动态#',
    '#话题一##话题二#',
    '使用C#语言',
    '住在1#楼',
    '编号 #3',
    '## 标题 ##',
  ],
})

import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { sampleName } from '../../../../lib/checks/rules/placeholder/sample-name'
import { describeCases } from '../support/marked-lines'

describeCases('sample-name in the signature', sampleName, placeholderRules, {
  setting: { atEnd: true },
  hits: ['⟦单位全称⟧', '述职人：⟦张三⟧', '（⟦单位名称⟧）', '报告人  ⟦姓名⟧'],
  misses: ['述职人：王建国', '单位名称应当规范', '张三同志在会上发言'],
})

describeCases('sample-name in the body', sampleName, placeholderRules, {
  misses: ['单位名称', '张三'],
})

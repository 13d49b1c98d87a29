import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { anonymousName } from '../../../../lib/checks/rules/placeholder/anonymous-name'
import { describeCases } from '../support/marked-lines'

describeCases('anonymous-name', anonymousName, placeholderRules, {
  hits: [
    '⟦某某⟧同志主持会议。',
    '第一行⏎第二行⏎第三行⏎第四行⏎向⟦某某⟧单位学习。',
    '关于⟦某⟧区老旧小区改造的调研报告',
    '一⏎二⏎三⏎⟦某⟧县、⟦某⟧镇与⟦某⟧局共同开展。',
    '张⟦某某⟧到会发言。',
  ],
  misses: [
    '某些同志认识不足。',
    '某种程度上说',
    '某项工作中的某个环节',
    '某地某时某人某年',
    '一⏎二⏎三⏎某镇的做法值得学习。',
  ],
})

describeCases('anonymous-name in a circular about cases', anonymousName, placeholderRules, {
  setting: { title: '关于三起典型案例的通报' },
  misses: ['某县某局干部李某某因违纪被处理，某镇某某一并处理。'],
})

describeCases('anonymous-name in fiction', anonymousName, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['某某走进某公司的大楼。'],
})

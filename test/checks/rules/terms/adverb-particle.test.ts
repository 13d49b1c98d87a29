import { termsRules } from '../../../../lib/checks/rules/terms'
import { adverbParticle } from '../../../../lib/checks/rules/terms/adverb-particle'
import { describeCases } from '../support/marked-lines'

describeCases('terms/adverb-particle', adverbParticle, termsRules, {
  hits: [
    '我们⟦清醒的⟧认识到，差距仍然不小',
    '⟦有效的⟧推进了老旧管网改造',
    '⟦扎实的⟧开展主题党日活动',
    '⟦不断的⟧创新工作方法',
    '⟦更好的⟧服务基层群众',
    '全年⟦圆满的⟧完成各项任务',
  ],
  misses: [
    '我们清醒地认识到，差距仍然不小',
    '各项措施得到有效的落实，群众满意',
    '取得了较好的成绩',
    '有了更加深刻的认识。',
    '进行深入的学习和讨论',
    '这是有效的落实机制',
    '形成有力的推动，促进了工作',
    '深入的学习、扎实的工作是前提',
    '提供更好的服务能力',
  ],
})

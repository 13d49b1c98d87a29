import { documentNumber } from '../../../../lib/checks/rules/structure/document-number'
import { describeCases } from '../support/marked-lines'

describeCases('structure/document-number', documentNumber, [documentNumber], {
  hits: [
    '清政办⟦（2026）12号⟧',
    '清政办⟦(2026)第146号⟧',
    '清政发⟦[2026]5号⟧',
    '清政办发⟦【2026】5号⟧',
    '清政发⟦〔2026〕第5号⟧',
    '清政发⟦〔2026〕05号⟧',
    '根据《关于加强档案管理的通知》（清档⟦（2025）3号⟧）要求，制定本方案。',
    '按照清政发⟦（2025）3号⟧和清财⟦[2025]7号⟧文件要求执行。',
  ],
  misses: [
    '清政办发〔2026〕12号',
    '根据《关于加强档案管理的通知》（清档〔2025〕3号）要求，制定本方案。',
    '（2023）清01民初123号判决书已生效。',
    '财政部公告（2024）第3号发布后，原办法废止。',
    '国务院令（2019）第711号',
    '会议室在2号楼（2026）。',
    '参加人数（2026）为5号楼居民。',
    '身份证（2016）第3号登记表',
    '本标准（2012）3号样品检测合格。',
    '5月3号（2026）开始报名。',
  ],
})

describeCases('structure/document-number in other texts', documentNumber, [documentNumber], {
  setting: { textKind: 'other' },
  misses: ['清政办（2026）12号'],
})

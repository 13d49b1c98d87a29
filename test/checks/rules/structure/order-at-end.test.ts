import { describeTexts, letter, notice, report, request } from './official-frames'

describeTexts('structure/order-at-end', {
  hits: [
    [request({ closing: '', below: '⟦妥否，请批示⟧。' }), 'warning'],
    [report({ closing: '', below: '⟦特此报告⟧。' })],
    [notice({ closing: '', below: '⟦特此通知⟧。' })],
    [letter({ closing: '', below: '⟦特此函达⟧。' })],
    [notice({ below: '⟦附件：⟧1.移交目录\n2.归档范围表' }), 'info'],
    [notice({ below: '⟦附件：⟧移交目录\n（联系人：李明，联系电话：8123457）' })],
    [
      notice({
        body: '为做好归档工作，请于3月20日前将材料报办公室。\n⟦附件：⟧移交目录',
      }),
      'info',
    ],
    [notice({ signature: '', below: '⟦综合办公室⟧' }), 'info'],
  ],
  misses: [
    request(),
    request({ attachments: '附件：1.测算表\n2.名单' }),
    request({ below: '（联系人：王芳，联系电话：8123456）' }),
    notice({ below: '附件1\n移交目录\n序号  名称  页数' }),
    notice({ below: '附件：1.移交目录.xlsx\n2.归档范围表.docx' }),
    notice({ below: '附件：移交目录\n序号、题名、日期、页数、备注' }),
    notice({ below: '抄送：县档案馆。' }),
    notice({ below: '（此件公开发布）' }),
    notice({ below: '附件\n移交目录\n请按年度填写，特此说明。' }),
  ],
})

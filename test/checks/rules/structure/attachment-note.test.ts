import { describe, expect, it } from 'vitest'
import { describeTexts, notice } from './official-frames'
import { structureFindings } from './read-findings'

const text = (sentence: string, attachments: string, below = '') =>
  notice({ body: `现将有关事项通知如下：\n${sentence}`, attachments, below })

describeTexts('structure/attachment-note', {
  hits: [
    [text('请填写归档登记表（见⟦附件3⟧）。', '附件：1.移交目录\n2.归档范围表'), 'warning'],
    [text('移交目录格式见⟦附件2⟧。', '附件：移交目录')],
    [text('具体要求详见⟦附件1-3⟧。', '附件：1.移交目录\n2.归档范围表')],
    [text('请填写⟦附件4⟧并按时报送。', '附件1：移交目录\n附件2：归档范围表')],
    [text('格式见⟦附件2⟧。', '', '附件1\n移交目录')],
    [text('格式见附件1、2。', '附件：⟦1、⟧移交目录\n⟦2、⟧归档范围表'), 'info', '1.'],
    [text('格式见附件。', '附件：移交目录⟦。⟧'), 'info', ''],
    [text('格式见附件1和附件2。', '附件：1.移交目录⟦；⟧\n2.归档范围表⟦。⟧')],
  ],
  misses: [
    notice(),
    text('移交目录格式见附件1，归档范围见附件2。', '附件：1.移交目录\n2.归档范围表'),
    text('移交目录格式见附件。', '附件：移交目录'),
    text('格式见附件1至附件3。', '附件：\n1.移交目录\n2.归档范围表\n3.登记表'),
    text('格式见附件2。', '', '附件1\n移交目录\n附件2\n归档范围表'),
    text('按照《档案管理办法》附件5的要求执行。', '附件：移交目录'),
    text('请参考县档案馆通知附件7填写。', '附件：移交目录'),
    text('格式见附件3。', ''),
    text('移交目录一式两份，作为附件装入档案盒。', ''),
    text('格式见附件。', '附件：1．移交目录\n2．归档范围表'),
    text('格式见附件。', '附件：请登录办公系统下载，按要求填写。'),
  ],
})

describe('structure/attachment-note', () => {
  it('waits for the rest of a text', () => {
    const cut =
      '关于报送年度档案的通知\n各科室：\n请填写附件3，现将有关事项通知如下。\n附件：1.移交目录'
    expect(structureFindings(cut, { rule: 'structure/attachment-note' })).toEqual([])
    const whole = text('格式见附件3。', '附件：移交目录')
    expect(
      structureFindings(whole, { rule: 'structure/attachment-note', complete: false }),
    ).toEqual([])
  })
})

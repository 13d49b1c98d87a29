import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readFileSnapshot } from '../../../lib/editors/file/read-file-snapshot'
import { textSnapshot } from '../../../lib/editors/file/text-snapshot'
import { FileUnreadableError } from '../../../lib/editors/file/unreadable'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string) => [...text].flatMap((one) => [one.charCodeAt(0), 0])

async function readText(bytes: number[] | Uint8Array, name = '稿.txt'): Promise<string[]> {
  const snapshot = await readFileSnapshot(name, Uint8Array.from(bytes))
  return snapshot.paragraphs.map((paragraph) => paragraph.text)
}

describe('textSnapshot', () => {
  it.each([
    ['一行', ['一行']],
    ['甲\n\n乙\n', ['甲', '', '乙']],
    ['甲\r\n乙\r丙\n\n', ['甲', '乙', '丙', '']],
    ['\uFEFF甲', ['甲']],
    ['', ['']],
  ])('%j', (text, lines) => {
    expect(textSnapshot(text).paragraphs).toEqual(
      lines.map((line, index) => ({ key: `p${index}`, text: line })),
    )
  })
})

describe('readFileSnapshot', () => {
  it.each([
    ['UTF-8', [...new TextEncoder().encode('述职报告')]],
    ['UTF-8 with mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('述职报告')]],
    ['UTF-16', [0xff, 0xfe, 0xf0, 0x8f, 0x4c, 0x80, 0xa5, 0x62, 0x4a, 0x54]],
    ['UTF-16, other byte order', [0xfe, 0xff, 0x8f, 0xf0, 0x80, 0x4c, 0x62, 0xa5, 0x54, 0x4a]],
    ['GB18030', [0xca, 0xf6, 0xd6, 0xb0, 0xb1, 0xa8, 0xb8, 0xe6]],
  ])('reads %s', async (_name, bytes) => {
    expect(await readText(bytes)).toEqual(['述职报告'])
  })

  it('says where the text comes from', async () => {
    const snapshot = await readFileSnapshot('稿.md', new TextEncoder().encode('# 总结'))
    expect(snapshot).toMatchObject({ editor: 'file', layer: 'file', complete: true })
  })

  it.each([
    ['nothing', '稿.txt', [], 'empty'],
    ['blank lines', '稿.txt', utf16(' ').slice(0, 1), 'empty'],
    ['an old Word file', '稿.doc', [...OLE, 0, 0], 'old-format'],
    ['an old WPS file', '稿.WPS', [...OLE, 0, 0], 'old-format'],
    ['a protected Word file', '稿.docx', [...OLE, 1, ...utf16('EncryptedPackage')], 'encrypted'],
    ['another compound file', '图.msg', OLE, 'not-supported'],
    ['a PDF', '稿.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not-supported'],
    ['bytes that are no text', '稿.txt', [0x80, 0xff, 0x30], 'not-supported'],
    ['zero bytes', '稿.bin', [1, 0, 2, 0], 'not-supported'],
    ['a cut zip', '稿.docx', [0x50, 0x4b, 0x03, 0x04, 0, 0], 'damaged'],
    ['text named .docx', '稿.docx', [0x61, 0x62], 'damaged'],
  ])('says why it cannot read %s', async (_what, name, bytes, reason) => {
    const error = await readFileSnapshot(name, Uint8Array.from(bytes)).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(FileUnreadableError)
    expect(error.reason).toBe(reason)
  })

  it.each([
    ['a zip of something else', { 'a.txt': '甲' }, 'not-supported'],
    [
      'a spreadsheet',
      {
        '_rels/.rels':
          '<Relationships><Relationship Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<?xml version="1.0"?><workbook/>',
      },
      'not-supported',
    ],
    ['a Word file with broken XML', { 'word/document.xml': '<w:document' }, 'damaged'],
    ['a Word file without a body', { 'word/document.xml': '<w:document/>' }, 'damaged'],
  ])('says why it cannot read %s', async (_what, files, reason) => {
    const zip = new JSZip()
    for (const [path, text] of Object.entries(files)) zip.file(path, text)
    const bytes = await zip.generateAsync({ type: 'uint8array' })
    await expect(readFileSnapshot('稿.docx', bytes)).rejects.toMatchObject({ reason })
  })
})

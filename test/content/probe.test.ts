// @vitest-environment happy-dom
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { probeFrame } from '../../lib/content/probe'
import { createSession } from '../../lib/content/session'
import { FrameProbeSchema } from '../../lib/diagnosis/probe'
import { createLiveChoices } from '../../lib/editors/choices'
import { createFeishuAdapter } from '../../lib/editors/feishu/adapter'
import { feishuVerbs } from '../../lib/editors/feishu/page-protocol'
import { startFeishuPageSide } from '../../lib/editors/feishu/page-side'
import { connectToPage } from '../../lib/messaging/bridge-client'
import { block, page as pageBlock } from '../editors/feishu/blocks'

const TEXTS = ['二〇二五年度述职报告', '全年接待来访____人次，回复来信十二件。', '联系人【姓名】']

function setUp({ editable = 'true' } = {}) {
  const [title = '', ...others] = TEXTS
  const blocks = others.map((text) => block('text', text))
  const root = pageBlock(title, ...blocks)
  Object.assign(window, { PageMain: { blockManager: { rootBlockModel: root } } })
  const zone = (text: string) =>
    `<div class="zone-container text-editor" data-zone-container="*"><div class="ace-line"><span data-string="true">${text}</span></div></div>`
  document.body.innerHTML = `<div class="page-block root-block" contenteditable="${editable}"><h1 class="page-block-content">${zone(title)}</h1>${blocks
    .map(
      ({ record }, index) =>
        `<div class="block" data-record-id="${record.id}">${zone(others[index] ?? '')}</div>`,
    )
    .join('')}</div>`
  startFeishuPageSide(window as unknown as Window & typeof globalThis)
  const choices = createLiveChoices()
  const adapter = createFeishuAdapter({
    page: document,
    address: () => ({
      origin: 'https://team.feishu.cn',
      hostname: 'team.feishu.cn',
      pathname: '/docx/A',
    }),
    bridge: connectToPage(document, feishuVerbs),
    choices: choices.of('feishu'),
  })
  const nothing = async () => {}
  const worker = {
    opened: nothing,
    read: async () => true,
    changed: async () => 'taken' as const,
    unreadable: nothing,
    closed: nothing,
  }
  const session = createSession({ page: document, adapter, painter: null, worker })
  const probe = () =>
    probeFrame({ page: document, adapter, painter: null, session, version: '0.1.0' })
  return { adapter, choices, session, probe }
}

beforeEach(() => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
})

describe('the probe of a frame', () => {
  it('reads even while hidden, and holds no text of the document', async () => {
    const { probe } = setUp()
    const answer = await probe()
    expect(v.parse(FrameProbeSchema, answer)).toEqual(answer)
    const characters = TEXTS.reduce((sum, text) => sum + text.length, 0)
    expect(answer).toMatchObject({
      editor: 'feishu',
      isVisible: false,
      isTop: true,
      reading: { state: 'ready', layer: 'feishu-model', complete: true, paragraphs: 3, characters },
      layers: [
        { layer: 'feishu-model', answers: true, paragraphs: 3, characters },
        { layer: 'dom', answers: true, paragraphs: 3, characters },
        { layer: 'feishu-old-dom', answers: false, reason: 'absent' },
      ],
    })
    const told = JSON.stringify(answer)
    for (const text of TEXTS)
      for (let start = 0; start + 3 <= text.length; start++)
        expect(told).not.toContain(text.slice(start, start + 3))
  })

  it('follows what the user chose', async () => {
    const { probe, choices } = setUp()
    await probe()
    choices.set({ feishu: { layersOff: ['feishu-model'], switches: {} } })
    expect(await probe()).toMatchObject({
      reading: { layer: 'dom', complete: false },
      layers: [
        { reason: 'off' },
        { layer: 'dom', answers: true },
        { layer: 'feishu-old-dom', answers: false },
      ],
    })
  })

  it('tries no layer where copying is forbidden', async () => {
    const { probe, adapter, session } = setUp()
    vi.spyOn(session, 'facts').mockReturnValue({
      reading: { state: 'unreadable', reason: 'copy-forbidden' },
      counts: { blanks: 0, problems: 0, state: 'unreadable' },
    })
    const layers = vi.spyOn(adapter, 'probe')
    expect(await probe()).toMatchObject({ reading: { reason: 'copy-forbidden' }, layers: [] })
    expect(layers).not.toHaveBeenCalled()
  })
})

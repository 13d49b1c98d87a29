import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { AnalysisOptions } from '../../lib/checks/analyser'
import type { MarksChanged } from '../../lib/messaging/protocol'
import type { Report } from '../../lib/report'
import type { WordSegmenter } from '../../lib/segmentation/types'
import { reportKey, type TabState, tabStateKey } from '../../lib/storage/tab-state'
import { createActions } from '../../lib/worker/actions'
import { createDocuments } from '../../lib/worker/documents'
import { createWordLoader } from '../../lib/worker/words'
import { createTestAnalyser, snapshot } from './report'

const TAB = 7
const DOCUMENT = 'doc-a'

function setUp({ loadWords = () => new Promise<WordSegmenter>(() => {}) } = {}) {
  const options: AnalysisOptions[] = []
  const marks: MarksChanged[] = []
  const badges: string[] = []
  const requestSnapshot = vi.fn(async (_tabId: number) => {})
  const documents = createDocuments({
    createAnalyser: async () => createTestAnalyser(options),
    words: createWordLoader(loadWords),
    tabs: {
      requestSnapshot,
      showMarks: async (_tabId, data) => void marks.push(data),
      setBadge: async (_tabId, text) => void badges.push(text),
    },
    language: () => 'zh-CN',
  })
  const revealSpan = vi.fn(async () => 'moved' as const)
  const actions = createActions(documents, revealSpan)
  const read = (revision: number, ...texts: string[]) =>
    documents.read(TAB, { documentId: DOCUMENT, revision, snapshot: snapshot(...texts) })
  return { options, marks, badges, requestSnapshot, documents, actions, revealSpan, read }
}

const session = async () => fakeBrowser.storage.session.get() as Promise<Record<string, unknown>>
const storedReport = async () => (await session())[reportKey(TAB)] as Report | undefined
const storedState = async () => (await session())[tabStateKey(TAB)] as TabState | undefined

beforeEach(() => fakeBrowser.reset())

describe('a document', () => {
  it('is being read, then ready: report, marks, button', async () => {
    const { documents, read, marks, badges } = setUp()
    await documents.opened(TAB, { editor: 'feishu', documentId: DOCUMENT })
    expect(await storedState()).toEqual({
      status: 'reading',
      editor: 'feishu',
      documentId: DOCUMENT,
    })
    expect(await storedReport()).toBeUndefined()

    await read(1, '题', '完成×项')
    expect(await storedState()).toMatchObject({ status: 'ready', documentId: DOCUMENT })
    expect(await storedReport()).toMatchObject({
      revision: 1,
      findings: [{ paragraph: 1, start: 2 }],
    })
    expect(marks.at(-1)).toEqual({
      documentId: DOCUMENT,
      revision: 1,
      marks: [
        {
          id: '1:2',
          key: 'k1',
          start: 2,
          end: 3,
          text: '×',
          severity: 'error',
          message: '没有填',
          rule: 'placeholder/multiplication-sign',
          suggestions: [],
        },
      ],
      blanks: 1,
      problems: 0,
    })
    expect(badges.at(-1)).toBe('1')
  })

  it('takes edits that fit the base, and refuses others', async () => {
    const { documents, read } = setUp()
    await read(1, '题', '甲')
    const change = {
      documentId: DOCUMENT,
      revision: 2,
      layer: 'feishu-model',
      complete: true,
      splices: [{ start: 1, remove: 1, insert: [{ key: 'k1', text: '甲××' }] }],
    }
    expect(await documents.changed(TAB, { ...change, baseRevision: 1 })).toBe(true)
    await vi.waitFor(async () => {
      expect(await storedReport()).toMatchObject({
        revision: 2,
        paragraphs: [{ text: '题' }, { text: '甲××' }],
        statistics: { blanks: 2 },
      })
    })
    expect(await documents.changed(TAB, { ...change, baseRevision: 1 })).toBe(false)
    expect(await documents.changed(8, { ...change, baseRevision: 2 })).toBe(false)
    const other = { ...change, documentId: 'doc-b', baseRevision: 2 }
    expect(await documents.changed(TAB, other)).toBe(false)
    const outside = { ...change, baseRevision: 2, splices: [{ start: 9, remove: 1, insert: [] }] }
    expect(await documents.changed(TAB, outside)).toBe(false)
    expect((await storedReport())?.revision).toBe(2)
  })

  it('that cannot be read never looks clean: the old report goes', async () => {
    const { documents, read, badges } = setUp()
    await read(1, '×')
    await documents.unreadable(TAB, { editor: 'feishu', reason: 'copy-forbidden' })
    expect(await storedReport()).toBeUndefined()
    expect(await storedState()).toEqual({
      status: 'unreadable',
      editor: 'feishu',
      documentId: null,
      reason: 'copy-forbidden',
    })
    expect(badges.at(-1)).toBe('')
  })

  it('that is closed leaves nothing', async () => {
    const { documents, actions, read } = setUp()
    await read(1, '×')
    await actions.chooseGenre({ tabId: TAB, genre: 'work-summary' })
    await documents.closed(TAB)
    expect(await session()).toEqual({})
  })

  it('that is left keeps what was chosen for it, and nothing else', async () => {
    const { documents, actions, read, options } = setUp()
    await read(1, '×')
    await actions.chooseGenre({ tabId: TAB, genre: 'work-summary' })
    await documents.left(TAB)
    expect(await storedReport()).toBeUndefined()
    expect(await storedState()).toBeUndefined()
    await read(1, '×')
    expect(options.at(-1)?.genre).toBe('work-summary')
  })

  it('whose tab gets another id keeps what was chosen for it', async () => {
    const { documents, actions, read, options } = setUp()
    await read(1, '×')
    await actions.chooseGenre({ tabId: TAB, genre: 'work-summary' })
    await documents.moved(TAB, 8)
    expect(await storedReport()).toBeUndefined()
    await documents.read(8, { documentId: DOCUMENT, revision: 1, snapshot: snapshot('×') })
    expect(options.at(-1)?.genre).toBe('work-summary')
  })

  it('keeps its text out of storage.local', async () => {
    const { actions, read } = setUp()
    await read(1, '机密内容×')
    await actions.ignoreFinding({
      tabId: TAB,
      findingId: '0:4',
      rule: 'placeholder/multiplication-sign',
      scope: 'document',
    })
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/机密|内容|×/)
  })
})

describe('words', () => {
  it('are loaded after the first report and refine it', async () => {
    const words: WordSegmenter = { segment: () => [] }
    let resolve = (_words: WordSegmenter) => {}
    const loadWords = vi.fn(
      () =>
        new Promise<WordSegmenter>((given) => {
          resolve = given
        }),
    )
    const { read } = setUp({ loadWords })
    expect(loadWords).not.toHaveBeenCalled()
    await read(1, '×')
    expect((await storedReport())?.title).toBeNull()
    resolve(words)
    await vi.waitFor(async () => expect((await storedReport())?.title).toBe('with words'))
    await read(2, '×')
    expect(loadWords).toHaveBeenCalledTimes(1)
  })

  it('that cannot be loaded are asked for again with the next report', async () => {
    const loadWords = vi.fn(() => Promise.reject(new Error('missing')))
    const { read } = setUp({ loadWords })
    await read(1, '×')
    await read(2, '×')
    expect(await storedReport()).toMatchObject({ revision: 2 })
    expect(loadWords).toHaveBeenCalledTimes(2)
  })
})

describe('choices', () => {
  const RULE = 'placeholder/multiplication-sign'

  it('of genre hold for the document, not for the next one in the tab', async () => {
    const { documents, actions, read, options } = setUp()
    await read(1, '甲')
    await actions.chooseGenre({ tabId: TAB, genre: 'work-summary' })
    expect((await storedReport())?.genre).toMatchObject({ id: 'work-summary', chosenBy: 'user' })
    await documents.read(TAB, { documentId: 'doc-b', revision: 1, snapshot: snapshot('乙') })
    expect(options.at(-1)?.genre).toBeNull()
  })

  it.each(['once', 'document', 'rule', 'everywhere'] as const)(
    'to ignore (%s) move the finding, and can be undone',
    async (scope) => {
      const { actions, read, marks } = setUp()
      await read(1, '×', '甲×')
      const finding = { tabId: TAB, findingId: '1:1', rule: RULE }
      await actions.ignoreFinding({ ...finding, scope })
      const ignored = scope === 'rule' ? ['0:0', '1:1'] : ['1:1']
      expect((await storedReport())?.ignored.map(({ id }) => id)).toEqual(ignored)
      expect(marks.at(-1)?.marks).toHaveLength(2 - ignored.length)
      await actions.restoreFinding(finding)
      expect((await storedReport())?.ignored).toEqual([])
      expect(marks.at(-1)?.marks).toHaveLength(2)
    },
  )

  it('for one document do not touch another', async () => {
    const { documents, actions, read } = setUp()
    await read(1, '×')
    await actions.ignoreFinding({ tabId: TAB, findingId: '0:0', rule: RULE, scope: 'document' })
    await documents.read(TAB, { documentId: 'doc-b', revision: 1, snapshot: snapshot('×') })
    expect((await storedReport())?.ignored).toEqual([])
  })
})

describe('the way to a finding', () => {
  it('goes by the key of its paragraph', async () => {
    const { actions, read, revealSpan } = setUp()
    await read(1, '题', '甲×')
    expect(await actions.revealFinding({ tabId: TAB, findingId: '1:1' })).toBe('moved')
    expect(revealSpan).toHaveBeenCalledWith(TAB, expect.objectContaining({ key: 'k1', start: 1 }))
    expect(await actions.revealParagraph({ tabId: TAB, paragraph: 1 })).toBe('moved')
    expect(revealSpan).toHaveBeenLastCalledWith(TAB, { key: 'k1', start: 0, end: 0, text: '' })
  })

  it('is absent for a finding or paragraph that is no more, failed without an answer', async () => {
    const { actions, read, revealSpan } = setUp()
    await read(1, '甲×')
    expect(await actions.revealFinding({ tabId: TAB, findingId: 'gone' })).toBe('absent')
    expect(await actions.revealParagraph({ tabId: TAB, paragraph: 5 })).toBe('absent')
    revealSpan.mockRejectedValueOnce(new Error('No response'))
    expect(await actions.revealFinding({ tabId: TAB, findingId: '0:1' })).toBe('failed')
  })
})

describe('a worker that was stopped', () => {
  it('asks for the document again and then does what it was asked', async () => {
    const before = setUp()
    await before.read(4, '甲×')
    await before.actions.ignoreFinding({
      tabId: TAB,
      findingId: 'other',
      rule: 'r',
      scope: 'once',
    })

    const woken = setUp()
    woken.requestSnapshot.mockImplementation(() => woken.read(5, '甲×', '乙×'))
    expect(await woken.actions.revealFinding({ tabId: TAB, findingId: '1:1' })).toBe('moved')
    expect(woken.requestSnapshot).toHaveBeenCalledTimes(1)
    expect(await storedReport()).toMatchObject({ revision: 5 })
    expect(woken.options.at(-1)?.ignoredFindings).toEqual(new Set(['other']))

    await woken.actions.chooseGenre({ tabId: TAB, genre: 'work-plan' })
    expect(woken.requestSnapshot).toHaveBeenCalledTimes(1)
    expect((await storedReport())?.genre?.id).toBe('work-plan')
  })

  it('refuses an edit on what it no longer holds', async () => {
    await setUp().read(4, '甲')
    const change = {
      documentId: DOCUMENT,
      baseRevision: 4,
      revision: 5,
      layer: 'l',
      complete: true,
    }
    expect(await setUp().documents.changed(TAB, { ...change, splices: [] })).toBe(false)
  })

  it('says failed when the page is gone too', async () => {
    const { actions, requestSnapshot } = setUp()
    requestSnapshot.mockRejectedValue(new Error('No response'))
    expect(await actions.revealFinding({ tabId: TAB, findingId: 'x' })).toBe('failed')
    await expect(actions.chooseGenre({ tabId: TAB, genre: null })).resolves.toBeUndefined()
  })

  it('reads from the start when asked to', async () => {
    const { actions, read, requestSnapshot } = setUp()
    await read(1, '甲')
    requestSnapshot.mockImplementation(() => read(2, '乙'))
    await actions.refreshDocument({ tabId: TAB })
    expect((await storedReport())?.paragraphs).toEqual([{ key: 'k0', text: '乙' }])
  })
})

describe('settings', () => {
  it('changed elsewhere are applied to every open document, and only then', async () => {
    const { documents, read, options } = setUp()
    await read(1, '×')
    await documents.refreshAll()
    expect(options).toHaveLength(1)
    const { updateSettings } = await import('../../lib/storage/settings')
    await updateSettings((settings) => ({ ...settings, locale: 'en', severities: { r: 'off' } }))
    await documents.refreshAll()
    expect(options).toHaveLength(2)
    expect(options.at(-1)).toMatchObject({ locale: 'en', severities: { r: 'off' } })
  })
})

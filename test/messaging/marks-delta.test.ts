import { describe, expect, it } from 'vitest'
import {
  createMarksReceiver,
  createMarksSender,
  type MarksMessage,
} from '../../lib/messaging/marks-delta'
import type { Mark, MarksChanged } from '../../lib/messaging/protocol'

const mark = (id: string, message = '没有填'): Mark => ({
  id,
  key: id,
  start: 0,
  end: 1,
  text: '×',
  severity: 'error',
  rule: 'placeholder/multiplication-sign',
  message,
  suggestions: [],
})
const all = (marks: Mark[]): MarksChanged => ({
  documentId: 'd',
  revision: 1,
  blanks: marks.length,
  problems: 0,
  marks,
})

function connect() {
  let receive = createMarksReceiver()
  const messages: MarksMessage[] = []
  let shown: MarksChanged | null = null
  const send = createMarksSender(async (_, message) => {
    messages.push(message)
    const received = receive(message)
    shown = received ?? shown
    return received !== null
  })
  return {
    send,
    messages,
    shown: () => shown,
    reload: () => {
      receive = createMarksReceiver()
    },
  }
}

describe('marks on their way to the page', () => {
  it('are sent whole at first and then only where they changed', async () => {
    const { send, messages, shown } = connect()
    const marks = ['a', 'b', 'c', 'd'].map((id) => mark(id))
    await send(7, all(marks))
    const next = [mark('a'), mark('x'), mark('c', '还没有填'), mark('d')]
    await send(7, all(next))
    expect(shown()).toEqual(all(next))
    expect(messages.map(({ insert }) => insert.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['x', 'c'],
    ])
    await send(7, all([]))
    expect(shown()?.marks).toEqual([])
  })

  it('are sent whole again to a page that lost them', async () => {
    const { send, messages, shown, reload } = connect()
    await send(7, all([mark('a'), mark('b')]))
    reload()
    await send(7, all([mark('a'), mark('c')]))
    expect(shown()?.marks.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(messages.map(({ base }) => base)).toEqual([null, 1, null])
  })

  it('of tabs are held apart', async () => {
    const { send, messages } = connect()
    await send(7, all([mark('a')]))
    await send(8, all([mark('b')]))
    expect(messages.map(({ base }) => base)).toEqual([null, null])
  })

  it('that do not fit are refused', () => {
    const receive = createMarksReceiver()
    const message = { ...all([]), serial: 1, base: null, start: 0, remove: 1, insert: [] }
    expect(receive(message)).toBeNull()
  })
})

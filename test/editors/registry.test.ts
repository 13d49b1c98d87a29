// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createAdapter } from '../../lib/editors/registry'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a host that no editor is known for', () => {
  it('is read as any page, until it shows the editor of Feishu', () => {
    const adapter = createAdapter(document)
    adapter.documentId()
    expect(adapter.id).toBe('generic')
    document.body.innerHTML = '<div class="root-block other">x</div>'
    adapter.documentId()
    expect(adapter.id).toBe('generic')
    document.body.innerHTML = '<div class="zone page-block root-block"></div>'
    adapter.documentId()
    expect(adapter.id).toBe('feishu')
    adapter.dispose?.()
  })
})

import { describe, expect, it, vi } from 'vitest'
import { describePage } from '../../../lib/editors/wps/describe-page'

describe('what the page tells', () => {
  it('is its kind and never its credentials', () => {
    const read: string[] = []
    const environment = new Proxy(
      {
        office_type: 'w',
        csrf_token: 'secret',
        file_info: { file: { id: '1', name: '述职报告.docx' } },
      },
      {
        get(target, name) {
          read.push(String(name))
          return Reflect.get(target, name)
        },
      },
    )
    const description = describePage({ officeType: 'w', __WPSENV__: environment })
    expect(description).toEqual({
      officeType: 'w',
      environmentType: 'w',
      extension: 'docx',
      members: [],
      hasEditor: false,
      canCopy: true,
    })
    expect(read).not.toContain('csrf_token')
    expect(JSON.stringify(description)).not.toContain('述职')
  })

  it.each([
    [undefined, true],
    [{}, true],
    [{ canCopy: () => true }, true],
    [{ canCopy: () => undefined }, true],
    [{ canCopy: () => false }, false],
    [
      {
        canCopy: () => {
          throw new Error('x')
        },
      },
      true,
    ],
  ])('copying, case %#', (app, canCopy) => {
    expect(describePage({ APP: app }).canCopy).toBe(canCopy)
  })

  it('survives a page that is hostile', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('x')
        },
      },
    )
    expect(describePage(hostile)).toMatchObject({
      officeType: null,
      hasEditor: false,
      canCopy: true,
    })
    expect(describePage({ officeType: 'w'.repeat(1_000), __WPSENV__: 3 }).officeType).toBeNull()
  })

  it('finds the API by what it has from the start, and asks nothing of it', () => {
    const ready = vi.fn()
    expect(describePage({ WPSOpenApi: { ready, ApiEvent: {} } }).hasEditor).toBe(true)
    expect(describePage({ WPSOpenApi: { ready } }).hasEditor).toBe(false)
    expect(describePage({ WPSOpenApi: { ApiEvent: {}, Application: {} } }).hasEditor).toBe(false)
    // Many pages have an `APP` of their own.
    expect(describePage({ APP: {} }).hasEditor).toBe(false)
    expect(describePage({ APP: { ActiveDocument: {} } }).hasEditor).toBe(true)
    expect(ready).not.toHaveBeenCalled()
  })
})

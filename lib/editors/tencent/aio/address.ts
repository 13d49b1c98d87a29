/** Addresses of smart documents: `/aio/<id>?p=<page>`, on doc.weixin.qq.com `/smartpage/<id>?p=<page>`. */

export function isSmartDocumentPath(pathname: string): boolean {
  return /^\/(aio|smartpage)\/[^/]/.test(pathname)
}

/** The open page of the document; null: its first one. */
export function pageIdOf(search: string): string | null {
  const id = new URLSearchParams(search).get('p')
  return id && id.length <= 200 ? id : null
}

/** A local port to which a browser's every name is mapped: whoever connects wanted to leave the machine. */
import { type AddressInfo, createServer } from 'node:net'

export interface ConnectionTrap {
  readonly port: number
  /** One entry for each connection that sent something: what it asked for, as far as it can be read. */
  readonly seen: string[]
  close(): Promise<void>
}

export async function openConnectionTrap(): Promise<ConnectionTrap> {
  const seen: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      seen.push(nameIn(data))
      socket.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The host name of a TLS greeting or of a plain request is readable among its bytes. */
function nameIn(data: Buffer): string {
  const names = data.toString('latin1').match(/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi) ?? []
  return names.sort((left, right) => right.length - left.length)[0] ?? `${data.length} bytes`
}

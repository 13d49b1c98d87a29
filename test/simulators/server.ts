/**
 * Serves the simulated sites over HTTPS at their real host names. The browser maps every name to this
 * server, so that a request to any other host is seen here and not lost in a failed look-up.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { SimulatedResponse, SimulatedSite } from './site'

export interface LoggedRequest {
  host: string
  path: string
}

export interface SimulatorServer {
  readonly port: number
  /** Requests to hosts that no site answers, and connections that spoke no TLS: must stay empty. */
  readonly strays: LoggedRequest[]
  readonly requests: LoggedRequest[]
  close(): Promise<void>
}

const NOT_FOUND: SimulatedResponse = { status: 404, type: 'text/plain', body: 'not simulated' }
const NO_CONTENT: SimulatedResponse = { status: 204, type: 'text/plain', body: '' }

const readBeside = (name: string) =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

export async function startSimulatorServer(
  sites: readonly SimulatedSite[],
): Promise<SimulatorServer> {
  const requests: LoggedRequest[] = []
  const strays: LoggedRequest[] = []

  async function answer(url: URL): Promise<SimulatedResponse> {
    const logged = { host: url.hostname, path: url.pathname }
    requests.push(logged)
    const candidates = sites.filter((candidate) => candidate.matches(url.hostname))
    if (candidates.length === 0) {
      strays.push(logged)
      return NOT_FOUND
    }
    if (url.pathname === '/favicon.ico') return NO_CONTENT
    // One host may serve several editors, each a site of its own.
    for (const site of candidates) {
      const response = await site.respond(url)
      if (response) return response
    }
    return NOT_FOUND
  }

  const server = createServer(
    { cert: readBeside('test-only-certificate.pem'), key: readBeside('test-only-key.pem') },
    (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`)
      answer(url).then(
        ({ status, type, body, headers }) => {
          response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers })
          response.end(body)
        },
        (error: unknown) => {
          response.writeHead(500, { 'content-type': 'text/plain' })
          response.end(String(error))
        },
      )
    },
  )
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
    // Chromium opens spare connections and drops them; only a wrong protocol is a request.
    if (error.code === 'ERR_SSL_HTTP_REQUEST') strays.push({ host: 'unknown', path: 'plain HTTP' })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    requests,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

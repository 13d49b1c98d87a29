/** One simulated site: what it answers for a host and path. */

export interface SimulatedResponse {
  status: number
  type: string
  body: string
  headers?: Record<string, string>
}

export interface SimulatedSite {
  matches(host: string): boolean
  respond(url: URL): Promise<SimulatedResponse | null> | SimulatedResponse | null
}

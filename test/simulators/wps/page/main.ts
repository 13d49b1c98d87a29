/** Entry of the simulated page. */
import { readOptions } from './options'
import { startDegradedPage, startOtherPage } from './other-page'
import { startSmartPage } from './smart-page'
import { startWordPage } from './word-page'

declare global {
  interface Window {
    simulated: { kind: string; name: string }
  }
}

const { kind, name } = window.simulated
const options = readOptions(new URLSearchParams(location.search))
if (options.degraded) startDegradedPage()
else if (kind === 'w') startWordPage(name, options)
else if (kind === 'o') startSmartPage(name, options)
else startOtherPage(kind, options)

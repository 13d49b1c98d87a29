import '../../components/theme.css'
import { browser } from 'wxt/browser'
import { DiagnosisPage } from '../../components/diagnosis/DiagnosisPage'
import { DiagnosisProvider } from '../../components/diagnosis/diagnosis-context'
import { OptionsProvider } from '../../components/options/options-context'
import { renderPage } from '../../components/render-page'
import { browserName } from '../../lib/diagnosis/browser-name'
import { createDiagnosisStore } from '../../lib/diagnosis/store'
import { createOptionsStore } from '../../lib/options/store'
import { tabFromAddress } from '../../lib/panel/active-tab'
import { loadLocale } from '../../lib/panel/locale'

const store = createDiagnosisStore({
  wanted: tabFromAddress(location.search),
  version: browser.runtime.getManifest().version,
  browserName: browserName(navigator.userAgent),
})

renderPage(
  await loadLocale(),
  'diagnosis.pageTitle',
  <OptionsProvider value={createOptionsStore()}>
    <DiagnosisProvider value={store}>
      <DiagnosisPage />
    </DiagnosisProvider>
  </OptionsProvider>,
)

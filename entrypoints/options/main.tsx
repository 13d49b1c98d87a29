import '../../components/theme.css'
import { OptionsPage } from '../../components/options/OptionsPage'
import { OptionsProvider } from '../../components/options/options-context'
import { renderPage } from '../../components/render-page'
import { createOptionsStore } from '../../lib/options/store'
import { loadLocale } from '../../lib/panel/locale'

renderPage(
  await loadLocale(),
  'options.pageTitle',
  <OptionsProvider value={createOptionsStore()}>
    <OptionsPage />
  </OptionsProvider>,
)

import '../../components/theme.css'
import { PanelProvider } from '../../components/panel-context'
import { renderPage } from '../../components/render-page'
import { SidePanelPage } from '../../components/SidePanelPage'
import { tabFromAddress } from '../../lib/panel/active-tab'
import { loadLocale } from '../../lib/panel/locale'
import { createPanelStore } from '../../lib/panel/store'
import { createTabSource } from '../../lib/panel/tab-source'

const store = createPanelStore(createTabSource(tabFromAddress(location.search)))
renderPage(
  await loadLocale(),
  'pages.sidepanel.title',
  <PanelProvider value={store}>
    <SidePanelPage />
  </PanelProvider>,
)

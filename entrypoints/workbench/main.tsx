import '../../components/theme.css'
import { PanelProvider } from '../../components/panel-context'
import { renderPage } from '../../components/render-page'
import { Workbench } from '../../components/workbench/Workbench'
import { createAnalyser } from '../../lib/checks/analyser'
import { loadLocale } from '../../lib/panel/locale'
import { followRuleSettings } from '../../lib/panel/rule-settings'
import { createPanelStore } from '../../lib/panel/store'
import { createTextSource } from '../../lib/panel/text-source'
import { loadWords } from '../../lib/panel/words'

const locale = await loadLocale()
const source = createTextSource(createAnalyser({ words: null }), locale)
await followRuleSettings((settings) => source.setSettings(settings))
const store = createPanelStore(source)
renderPage(
  locale,
  'pages.workbench.pageTitle',
  <PanelProvider value={store}>
    <Workbench
      source={source}
      startWithSample={new URLSearchParams(location.search).get('sample') === '1'}
    />
  </PanelProvider>,
)

// A first report goes out without words.
void loadWords().then((words) => words && source.setWords(words))

import { defineConfig } from 'wxt'
import { dictionaryAssets } from './scripts/copy-dictionaries'

/** Feishu and Lark tenants are sub-domains; private deployments are enabled by the user, page by page. */
const FEISHU_HOSTS = [
  'https://*.feishu.cn/*',
  'https://*.feishu.net/*',
  'https://*.larksuite.com/*',
  'https://*.larkoffice.com/*',
  'https://*.larkenterprise.com/*',
]

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions:
      browser === 'firefox'
        ? ['storage', 'scripting', 'activeTab']
        : ['storage', 'scripting', 'activeTab', 'sidePanel'],
    host_permissions: FEISHU_HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gaojian@gaojian.local',
              // 140: CSS Custom Highlight API; 128: content scripts in the main world.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...dictionaryAssets())
    },
  },
  zip: { excludeSources: ['docs/images/**'] },
})

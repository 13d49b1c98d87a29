import { defineConfig } from 'wxt'
import { EDITOR_MATCHES } from './lib/editors/hosts'
import { dictionaryAssets } from './scripts/copy-dictionaries'
import { dataFiles } from './scripts/data-files'
import { guideAsset } from './scripts/guide-file'
import { pureSegmentit } from './scripts/pure-segmentit'

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
    // Tenants are sub-domains; private deployments are enabled by the user, page by page.
    host_permissions: EDITOR_MATCHES,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_openCardCommand__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self'",
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
      : {
          // 119: matchOriginAsFallback for scripts that are registered while running.
          minimum_chrome_version: '119',
        }),
  }),
  vite: () => ({ plugins: [pureSegmentit()] }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...dictionaryAssets(), guideAsset())
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background'))
        config.plugins = [...(config.plugins ?? []), dataFiles()]
    },
  },
  zip: { excludeSources: ['docs/images/**'] },
})

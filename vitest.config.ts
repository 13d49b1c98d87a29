import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Rooms without state and without a browser: their tests share a process, which halves the time. */
const PURE =
  'test/{checks,document,genres,messages,outline,phrases,segmentation,terms}/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: [PURE, 'test/*.test.ts'], isolate: false } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'browser-side',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/*.test.ts', PURE],
        },
      },
    ],
  },
})

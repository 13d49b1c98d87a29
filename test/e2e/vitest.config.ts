import { defineConfig } from 'vitest/config'

/** Browser tests: one browser at a time, no retries, so that a flaky test is seen. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    retry: 0,
    expect: { poll: { timeout: 5_000, interval: 50 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

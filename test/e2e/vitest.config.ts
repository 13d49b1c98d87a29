import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * Browser tests: two browsers at a time, since tests wait more than they compute, and no retries, so
 * that a flaky test is seen.
 */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    maxWorkers: Math.min(2, availableParallelism()),
    retry: 0,
    expect: { poll: { timeout: 5_000, interval: 50 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

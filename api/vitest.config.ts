import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Node takes graphql's CommonJS build for every importer; a second copy would refuse our schema.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/harness/database-server.ts'],
    setupFiles: ['test/harness/set-up.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Races and faults are proven on whatever machine there is: a loaded one gets a second chance.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})

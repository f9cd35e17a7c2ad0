import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'
import { UnseenAnswers } from './test/harness/unseen-answers.ts'

export default defineConfig({
  resolve: {
    // Node takes graphql's CommonJS build for every importer; a second copy would refuse our schema.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/harness/database-server.ts'],
    setupFiles: ['test/harness/set-up.ts'],
    reporters: ['default', new UnseenAnswers()],
    pool: 'forks',
    // The rooms keep no state in their modules, so that the files of a worker load them once.
    isolate: false,
    maxWorkers: 2,
    // To find what waits for ever, not what is slow: several times what a test takes on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})

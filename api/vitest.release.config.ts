import { defineConfig } from 'vitest/config'
import tests from './vitest.config.ts'

/** For `pnpm release:keep` alone: the one file that writes the dump of a release, instead of the tests. */
export default defineConfig({
  ...tests,
  test: { ...tests.test, include: ['test/release/write-release.ts'], reporters: ['default'] },
})

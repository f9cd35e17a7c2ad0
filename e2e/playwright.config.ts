import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser/launch-options.ts'

const first = 'this-machine.spec.ts'

export default defineConfig({
  testDir: 'journeys',
  projects: [
    // If the machine lacks something that every journey needs, this project fails within a few minutes, and
    // the others are not run.
    { name: 'this machine', testMatch: first },
    { name: 'journeys', testIgnore: first, dependencies: ['this machine'] },
  ],
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // To find what waits for ever, not what is slow.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./reports/what-pages-showed.ts']],
  // The built product runs in the worker's own process.
  build: { external: ['**/api/dist/**', '**/shared-schema/src/**'] },
  use: {
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 45_000,
    screenshot: 'only-on-failure',
  },
})

import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser/launch-options.ts'

export default defineConfig({
  testDir: 'journeys',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // The product runs as it was built, in the worker's own process.
  build: { external: ['**/api/dist/**', '**/shared-schema/src/**'] },
  use: {
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
  },
})

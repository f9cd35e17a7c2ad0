import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { packagedChromium, packagedEnvironment } from './packaged-chromium.ts'
import { systemChromium } from './system-chromium.ts'

/** How Playwright launches the browser: this machine's own if there is one, else the packaged one. */
export function launchOptions(): LaunchOptions {
  const own = systemChromium()
  const args = ['--disable-gpu', '--font-render-hinting=none']
  // Chromium's sandbox needs rights that it does not have as root and in most containers.
  const common = { args, chromiumSandbox: false }
  if (own) return { ...common, executablePath: own }
  return {
    ...common,
    executablePath: join(packagedChromium, 'chromium'),
    env: { ...definedOnly(process.env), ...packagedEnvironment },
  }
}

const definedOnly = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )

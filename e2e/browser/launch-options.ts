import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { packagedChromium, packagedEnvironment } from './packaged-chromium.ts'
import { systemChromium } from './system-chromium.ts'

/** How the browser is launched: this machine's own where there is one, else the one of the npm packages. */
export function launchOptions(): LaunchOptions {
  const own = systemChromium()
  const args = ['--disable-gpu', '--font-render-hinting=none']
  // The sandbox needs rights that root's and most containers' Chromium has not.
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

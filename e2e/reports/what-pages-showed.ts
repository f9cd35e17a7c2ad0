import type { Page, TestInfo } from '@playwright/test'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

const ATTACHMENT = 'what the pages showed'
const MOST_LINES = 120

/**
 * Keeps what each window of a failed journey shows, as a screen reader would read it, so that the reporter below
 * can print it. Does nothing for a journey that passed.
 */
export async function keepWhatPagesShow(pages: readonly Page[], test: TestInfo): Promise<void> {
  if (test.status === test.expectedStatus) return
  const shown = await Promise.all(pages.map(describe))
  await test.attach(ATTACHMENT, { body: shown.join('\n\n'), contentType: 'text/plain' })
}

async function describe(page: Page): Promise<string> {
  if (page.isClosed()) return 'A window that is closed'
  const content = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5_000 })
    .catch((error: Error) => `could not be read: ${error.message}`)
  return [page.url(), ...content.split('\n').slice(0, MOST_LINES)].join('\n')
}

/**
 * Prints what the windows of failed journeys showed, after everything else: whoever reads a red run of another
 * machine has its output only, not its pictures.
 */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export.
export default class WhatPagesShowed implements Reporter {
  readonly #failed: string[] = []

  onTestEnd(test: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments)
      if (name === ATTACHMENT && body) this.#failed.push(`${test.title}\n\n${body}`)
  }

  onEnd(): void {
    for (const failed of this.#failed) process.stdout.write(`\nWhat the pages showed: ${failed}\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}

import { expect } from 'vitest'
import type { Answer, Browser } from './browser.ts'
import { codeOf } from './identity.ts'
import type { Product } from './product.ts'

/** How long the API may take to recover, on a busy machine. */
export const BACK = { timeout: 20_000, interval: 100 } as const

/** How long an answer may take that waits for nothing, on a busy machine. */
const AT_ONCE_MILLISECONDS = 3_000

/** A query that asks who is signed in to the backoffice. */
export const viewerOf = (browser: Browser): Promise<Answer> =>
  browser.send('backoffice', '{ viewer { user { id } } }')

/** The status of `/health/live` or `/health/ready`. */
export async function healthOf(product: Product, what: 'live' | 'ready'): Promise<number> {
  return (await fetch(`http://127.0.0.1:${product.app.ports.api}/health/${what}`)).status
}

/** Waits until the API has its database again. */
export const isBack = (product: Product) =>
  expect.poll(() => healthOf(product, 'ready'), BACK).toBe(200)

/** Checks that an answer during an outage has a stable code and tells nothing of the inside. */
export function expectNoLeak(answer: Answer): void {
  expect(codeOf(answer)).toBe('SERVICE_UNAVAILABLE')
  expect(JSON.stringify(answer.errors)).not.toMatch(
    /ECONN|connect|postgres|127\.0\.0\.1|select|\.ts/i,
  )
}

/**
 * Sends several operations during an outage, and checks that each is refused without waiting for the database.
 */
export async function expectRefusedAtOnce(product: Product, signedIn: Browser): Promise<void> {
  const begun = performance.now()
  const anybody = product.browser()
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { step } }'
  const answers = await Promise.all([
    viewerOf(signedIn),
    signedIn.send('backoffice', 'mutation { updateProfile(input: { name: "Ana" }) { name } }'),
    signedIn.send('backoffice', 'mutation { signOut }'),
    anybody.send('web', signIn, { input: { email: 'ana@demo.example', password: 'a password' } }),
  ])
  for (const answer of answers) expectNoLeak(answer)
  expect(answers[0]?.status).toBe(503)
  const changes = 'subscription { viewerChanged { user { id } } }'
  const socket = signedIn.subscribe('backoffice', changes)
  expect(await socket.closeCode()).toBe(1012)
  expect(await healthOf(product, 'live')).toBe(200)
  expect(await healthOf(product, 'ready')).toBe(503)
  expect(performance.now() - begun).toBeLessThan(AT_ONCE_MILLISECONDS)
}

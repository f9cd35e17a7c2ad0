import assert from 'node:assert/strict'
import { Authenticator } from '../e2e/product/authenticator.ts'

export type App = 'store' | 'backoffice' | 'web'

/** The password of everybody. */
export const PASSWORD = 'seven kites over the harbour'
const LIMIT_MILLISECONDS = 30_000

/** The address of an app, and the port of this machine to which the proxy before it leads. */
export interface Place {
  readonly url: URL
  readonly port: number
}

/** One person's browser, which reaches the apps by HTTPS. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  readonly #placeOf: (app: App) => Place

  constructor(placeOf: (app: App) => Place) {
    this.#placeOf = placeOf
  }

  /** Sends an operation that must succeed; its answer is the first field's. */
  // biome-ignore lint/suspicious/noExplicitAny: what the wire gives, of any operation.
  async ask(app: App, operation: string, input: object): Promise<any> {
    const { url, port } = this.#placeOf(app)
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: url.origin,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        // As Caddy adds them.
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': url.host,
      },
      body: JSON.stringify({ query: operation, variables: { input } }),
      signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      assert.match(name, /^__Host-/)
      this.#cookies.set(name, value)
    }
    const { data, errors } = (await answer.json()) as { data: object; errors?: object }
    assert.equal(errors, undefined, JSON.stringify(errors))
    return Object.values(data)[0]
  }
}

/** A member of staff, who has signed in. */
export interface Staff {
  readonly visitor: Visitor
  /** Each is good once, where the app would have to show its next code first. */
  readonly recoveryCodes: string[]
}

/** What stands behind the `#` of an e-mailed link. */
export const tokenIn = (link: string): string => /#([\w-]{43})$/.exec(link)?.[1] ?? ''

/** Follows the link to an account of staff: a password, an authenticator app, recovery codes, and signs in with them. */
export async function joinStaff(visitor: Visitor, link: string, email: string): Promise<Staff> {
  const setup = { token: tokenIn(link), password: PASSWORD }
  const { secret } = await visitor.ask(
    'backoffice',
    'mutation ($input: StaffSetupInput!) { beginStaffSetup(input: $input) { secret } }',
    setup,
  )
  const code = await new Authenticator(secret).code(new Date())
  const recoveryCodes: string[] = await visitor.ask(
    'backoffice',
    'mutation ($input: CompleteStaffSetupInput!) { completeStaffSetup(input: $input) }',
    { ...setup, code },
  )
  await signIn(visitor, 'backoffice', email)
  await visitor.ask(
    'backoffice',
    'mutation ($input: CodeInput!) { enterSignInMfaCode(input: $input) { step } }',
    { code: recoveryCodes.pop() },
  )
  return { visitor, recoveryCodes }
}

export const signIn = (visitor: Visitor, app: App, email: string) =>
  visitor.ask(app, 'mutation ($input: SignInInput!) { signIn(input: $input) { step } }', {
    email,
    password: PASSWORD,
  })

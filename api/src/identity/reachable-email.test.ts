import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { operations as ofAssistance } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { operations as ofSupport } from '../../test/harness/ecosystem-admin.ts'
import {
  newEcosystem,
  newInvitation,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const INVITE = `mutation ($email: String!, $ecosystemId: ID!, $key: String!) { inviteMember(input: {
  email: $email, name: "José", role: USER, ecosystemId: $ecosystemId, idempotencyKey: $key }) { id } }`
const RESEND = 'mutation ($id: ID!) { resendMemberInvitation(input: { invitationId: $id }) { id } }'
const RESET = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) }'
const FIND = 'query ($email: String!) { findClient(email: $email) { id } }'

describe('an address that the mail server can not take is refused where it is typed', () => {
  const product = useProduct(manySends)
  let store: Browser
  let backoffice: Browser
  let ecosystem: TestEcosystem
  let made = 0
  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    store = await signedIn(product, ecosystem.administrator, 'STORE')
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    backoffice = await signedIn(product, analyst, 'BACKOFFICE')
  })
  beforeEach(() => {
    product.mailbox.takesAnyLetters = true
    product.mailbox.failure = null
  })

  /** Where an address is typed, and the code of the refusal, if any. */
  const typed: [string, (email: string) => Promise<string | undefined>][] = [
    ['an invitation', async (email) => codeOf(await ask(store, 'store', INVITE, { email }))],
    [
      'a forgotten password',
      async (email) => codeOf(await ask(product.browser(), 'web', RESET, { email })),
    ],
    [
      "an analyst's look-up",
      async (email) => codeOf(await ask(backoffice, 'backoffice', FIND, { email })),
    ],
    [
      'technical assistance',
      async (email) => codeOf(await ask(backoffice, 'backoffice', ofAssistance.start, { email })),
    ],
    [
      'Ecosystem Admin support',
      async (email) => codeOf(await ask(backoffice, 'backoffice', ofSupport.start, { email })),
    ],
  ]

  const places: typeof typed = [
    ...typed,
    [
      'an invitation that is sent again',
      async (email) => {
        const id = await newInvitation(product, ecosystem, email)
        return codeOf(await ask(store, 'store', RESEND, { id }))
      },
    ],
  ]

  function ask(
    browser: Browser,
    app: 'store' | 'backoffice' | 'web',
    operation: string,
    variables: object,
  ) {
    made += 1
    const key = `reachable-${String(made).padStart(10, '0')}`
    return browser.send(app, operation, { ecosystemId: ecosystem.id, key, ...variables })
  }
  const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
    errors?.[0]?.extensions.code
  const newAddress = (local: string): string => {
    made += 1
    return `${local}${made}@test.example`
  }

  it.each(places)('ruling R6: at %s, EMAIL_UNREACHABLE', async (_place, codeFor) => {
    product.mailbox.takesAnyLetters = false
    expect(await codeFor(newAddress('josé'))).toBe('EMAIL_UNREACHABLE')
    expect(await codeFor(newAddress('jose'))).not.toBe('EMAIL_UNREACHABLE')
    product.mailbox.takesAnyLetters = true
    expect(await codeFor(newAddress('josé'))).not.toBe('EMAIL_UNREACHABLE')
  })

  it.each(places)(
    'ruling R6, F3: at %s, SERVICE_UNAVAILABLE while the mail server does not answer',
    async (_place, codeFor) => {
      product.mailbox.failure = new Error('the mail server is away')
      expect(await codeFor(newAddress('josé'))).toBe('SERVICE_UNAVAILABLE')
      expect(await codeFor(newAddress('jose'))).not.toBe('SERVICE_UNAVAILABLE')
    },
  )

  it.each(typed)(
    'ID1: at %s, what stands unseen around an address is dropped',
    async (_p, codeFor) => {
      const code = await codeFor(`\u200b\u202a${newAddress('ana')}\u202c\ufeff \u2060`)
      expect(code).not.toBe('EMAIL_MALFORMED')
    },
  )

  it('ID1: whoever has such an address already signs in with it all the same', async () => {
    product.mailbox.takesAnyLetters = false
    const signIn = `mutation ($email: String!) { signIn(input: { email: $email, password: "x" }) { step } }`
    expect(codeOf(await ask(product.browser(), 'web', signIn, { email: newAddress('josé') }))).toBe(
      'WRONG_CREDENTIALS',
    )
  })
})

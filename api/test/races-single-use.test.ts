import { describe, expect } from 'vitest'
import type { User } from '../src/identity/entities.ts'
import {
  challenge,
  inSession,
  newKey,
  newScene,
  operations,
  verifier,
} from './harness/assistance.ts'
import type { Answer } from './harness/browser.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  subjectsTo,
  typeCredentials,
} from './harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { hands, race, roundsOf, tally } from './harness/races.ts'
import { useSecondProcess } from './harness/second-process.ts'
import { freshCode, newHeirs, operations as succession } from './harness/succession.ts'
import { manySends } from './harness/test-settings.ts'

const product = useProduct(manySends)
const second = useSecondProcess(product)

const rounds = (title: string, round: () => Promise<void>, count?: readonly [number, number]) =>
  roundsOf(() => product, title, round, count)
const count = async (sql: string, values: unknown[]) => (await product.rows(sql, values)).length

describe('what is good once is taken once', () => {
  for (const [environment, what] of [
    ['STORE', 'S10, C7: a ticket'],
    ['APP', "C13: a phone's QR"],
  ] as const)
    rounds(`${what} that is redeemed twenty times at once lets one in`, async () => {
      const scene = await newScene(product)
      const { accessSessionId } = await inSession(scene)
      const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
        id: accessSessionId,
        environment,
        challenge: environment === 'APP' ? null : challenge,
      })
      const ticket = new URL(openEnvironment.url).hash.slice(1)
      const browsers = await hands(scene.backoffice, second, 20)
      const surface = environment === 'STORE' ? 'store' : 'web'
      const answers = await race(
        browsers.map(
          (browser) => () => browser.send(surface, operations.redeem, { ticket, verifier }),
        ),
      )
      expect(tally(answers)).toEqual({ OK: 1, TICKET_INVALID: 19 })
      expect(
        await count('select 1 from access_connections where access_session_id = $1', [
          accessSessionId,
        ]),
      ).toBe(1)
    })

  rounds('C4: an MFA code that is typed ten times at once signs in once', async () => {
    const person = await newPersonWithMfa(product)
    const browsers = Array.from({ length: 10 }, () => product.browser())
    for (const browser of browsers)
      await browser.ask('web', identity.signIn, {
        input: { email: person.user.email, password: PASSWORD },
      })
    const code = await mfaCode(product, person.secret)
    const answers = await race(
      browsers.map((browser) => () => browser.send('web', identity.enterCode, { code })),
    )
    expect(tally(answers)).toEqual({ OK: 1, MFA_CODE_USED: 9 })
  }, [1, 10])

  rounds('C4, ID3: MFA that is confirmed twice at once is turned on once', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedIn(product, user, 'WEB')
    const { beginMfaSetup } = await browser.ask('web', identity.beginMfa)
    const code = await mfaCode(product, beginMfaSetup.secret)
    const tabs = await hands(browser, second, 2)
    const answers = await race(
      tabs.map((tab) => () => tab.send('web', identity.confirmMfa, { code })),
    )
    expect(tally(answers)).toEqual({ OK: 1, MFA_SETUP_NOT_BEGUN: 1 })
    expect(await count('select 1 from recovery_codes where user_id = $1', [user.id])).toBe(10)
    const shown = answers.find(({ data }) => data?.confirmMfaSetup)?.data.confirmMfaSetup.codes
    const elsewhere = product.browser()
    await typeCredentials(elsewhere, 'web', user.email)
    await elsewhere.ask('web', identity.enterCode, { code: shown[0] })
  })

  rounds('C7, ID5: a reset link that is used twenty times at once sets one password', async () => {
    const user = await newPersonWithPassword(product)
    await product.browser().ask('web', identity.requestReset, { email: user.email })
    await product.settle()
    const token = product.mailbox.linkTokenTo(user.email)
    const browsers = await hands(product.browser(), second, 20)
    const answers = await race(
      browsers.map((browser, index) => {
        const newPassword = `${OTHER_PASSWORD} ${index}`
        return () => browser.send('web', identity.reset, { token, newPassword })
      }),
    )
    expect(tally(answers)).toEqual({ OK: 1, LINK_INVALID: 19 })
    const right = answers.findIndex(({ errors }) => !errors)
    const browser = product.browser()
    const { signIn } = await browser.ask('web', identity.signIn, {
      input: { email: user.email, password: `${OTHER_PASSWORD} ${right}` },
    })
    expect(signIn.step).toBe('SIGNED_IN')
  }, [1, 5])
})
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }`

describe('API3: one wish is granted once', () => {
  const guest = (ecosystemId: string, idempotencyKey: string) => ({
    ecosystemId,
    idempotencyKey,
    email: `guest-${newKey()}@test.example`,
    name: 'A guest',
    role: 'USER',
  })
  const invited = async (administrator: User, inputs: object[]): Promise<Answer[]> => {
    const store = await signedIn(product, administrator, 'STORE')
    const tabs = await hands(store, second, inputs.length)
    return race(tabs.map((tab, at) => () => tab.send('store', INVITE, { input: inputs[at] })))
  }

  rounds('inviting ten times with one key invites once, by one e-mail', async () => {
    const { id, administrator } = await newEcosystem(product)
    const input = guest(id, newKey())
    const answers = await invited(administrator, Array(10).fill(input))
    expect(tally(answers)).toEqual({ OK: 10 })
    expect(new Set(answers.map(({ data }) => data.inviteMember.id)).size).toBe(1)
    await product.settle()
    expect(subjectsTo(product, input)).toHaveLength(1)
  })

  rounds('inviting an address with ten keys makes one invitation', async () => {
    const { id, administrator } = await newEcosystem(product)
    const wish = guest(id, '')
    const answers = await invited(
      administrator,
      Array.from({ length: 10 }, () => ({ ...wish, idempotencyKey: newKey() })),
    )
    expect(tally(answers)).toEqual({ OK: 1, ALREADY_INVITED: 9 })
    expect(await count('select 1 from member_invitations where email = $1', [wish.email])).toBe(1)
  })

  rounds('one key for ten wishes grants one of them', async () => {
    const { id, administrator } = await newEcosystem(product)
    const key = newKey()
    const answers = await invited(
      administrator,
      Array.from({ length: 10 }, () => guest(id, key)),
    )
    expect(tally(answers)).toEqual({ OK: 1, IDEMPOTENCY_KEY_REUSED: 9 })
  })

  rounds(
    'C4: inviting a successor twenty times with one key and one MFA code invites once',
    async () => {
      const heirs = await newHeirs(product)
      const code = await freshCode(product, heirs.administrator)
      const tabs = await hands(heirs.store, second, 20)
      const variables = {
        ecosystemId: heirs.ecosystem.id,
        membershipId: heirs.successorMembershipId,
        key: newKey(),
        code,
      }
      const answers = await race(
        tabs.map((tab) => () => tab.send('store', succession.invite, variables)),
      )
      expect(tally(answers)).toEqual({ OK: 20 })
      expect(new Set(answers.map(({ data }) => data.inviteSuccessor.id)).size).toBe(1)
      await product.settle()
      expect(subjectsTo(product, heirs.successor.user)).toHaveLength(1)
    },
  )

  rounds('C4: one key and one MFA code for two successors invite one of them', async () => {
    const heirs = await newHeirs(product)
    const other = await newMembership(product, heirs.ecosystem.id, await newPerson(product))
    const code = await freshCode(product, heirs.administrator)
    const tabs = await hands(heirs.store, second, 10)
    const key = newKey()
    const answers = await race(
      tabs.map((tab, at) => () => {
        const membershipId = at % 2 ? other : heirs.successorMembershipId
        const variables = { ecosystemId: heirs.ecosystem.id, membershipId, key, code }
        return tab.send('store', succession.invite, variables)
      }),
    )
    expect(tally(answers)).toEqual({ OK: 5, IDEMPOTENCY_KEY_REUSED: 5 })
  })
})

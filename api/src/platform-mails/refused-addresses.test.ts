import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../../test/harness/mail-server.ts'
import { mailedTo } from '../../test/harness/outbox.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { newOperator, type TestOperator } from '../../test/harness/platform-ecosystems.ts'
import { mailOperations } from '../../test/harness/platform-mails.ts'
import { useProduct } from '../../test/harness/product.ts'
import { type App, createApp } from '../app.ts'
import type { User } from '../identity/entities.ts'

const OWN = 'query { viewer { user { mailsRefused } } }'
const MEMBERS = `query ($ecosystemId: ID!) { members(ecosystemId: $ecosystemId, first: 20) {
  edges { node { user { email mailsRefused } } } } }`
const CANDIDATES = `query ($ecosystemId: ID!, $search: String!) {
  successorCandidates(ecosystemId: $ecosystemId, search: $search, first: 10) { email mailsRefused } }`
const CLIENT = `query ($email: String!) { findClient(email: $email) { email mailsRefused } }`

describe('PA10: an address of which its mail server says that nobody has it', () => {
  const product = useProduct()
  let sender: App
  let mail: MailServer
  let operator: TestOperator
  let refused: ReadonlySet<string> = new Set()

  beforeAll(async () => {
    mail = await startMailServer()
    mail.treat = (receiver) => (refused.has(receiver) ? 'REFUSE_FOR_GOOD' : 'TAKE')
    sender = await createApp({ ...product.settings, SMTP_URL: mail.url }, { deadlines: 'BY_HAND' })
    operator = await newOperator(product)
  })
  afterAll(async () => {
    await sender.close()
    await mail.close()
  })

  /** Sends one e-mail to the person over SMTP. */
  async function sent(person: User): Promise<void> {
    await mailedTo(product, person)
    await sender.platform.deadlines.runDue()
  }
  const addresses = async () => {
    const { refusedAddresses } = await operator.browser.ask(
      'backoffice',
      mailOperations.addresses,
      {},
    )
    return refusedAddresses.edges.map(({ node }: { node: { email: string } }) => node)
  }
  const own = async (person: User) => {
    const browser = await signedIn(product, person, 'WEB')
    return (await browser.ask('web', OWN)).viewer.user.mailsRefused
  }

  it('is marked after several refusals in a row, for everybody who relies on it', async () => {
    const ecosystem = await newEcosystem(product)
    const gone = await newPerson(product, { name: 'Gone Person' })
    await newMembership(product, ecosystem.id, gone)
    refused = new Set([gone.email])
    await sent(gone)
    expect(await own(gone)).toBe(false)
    expect(await addresses()).toEqual([])
    await sent(gone)
    expect(await own(gone)).toBe(true)
    expect(await addresses()).toMatchObject([
      { email: gone.email, refusals: 2, replyCode: 550, replyText: '550 not now, or never' },
    ])
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    const { members } = await store.ask('store', MEMBERS, { ecosystemId: ecosystem.id })
    const shown = members.edges.map(({ node }: { node: { user: object } }) => node.user)
    expect(shown).toContainEqual({ email: gone.email, mailsRefused: true })
    expect(shown).toContainEqual({ email: ecosystem.administrator.email, mailsRefused: false })
    const { successorCandidates } = await store.ask('store', CANDIDATES, {
      ecosystemId: ecosystem.id,
      search: 'gone',
    })
    expect(successorCandidates).toEqual([{ email: gone.email, mailsRefused: true }])
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const desk = await signedIn(product, analyst, 'BACKOFFICE')
    const { findClient } = await desk.ask('backoffice', CLIENT, { email: gone.email })
    expect(findClient).toEqual({ email: gone.email, mailsRefused: true })
    const { platformMailNumbers } = await operator.browser.ask(
      'backoffice',
      mailOperations.numbers,
      {},
    )
    expect(platformMailNumbers).toMatchObject({ refusedAddresses: 1, lastDay: { refused: 2 } })
  })

  it('is not marked any more once an e-mail arrives, whatever its letters', async () => {
    const back = await newPerson(product, { email: 'back@Mixed.example' })
    refused = new Set([back.email])
    await sent(back)
    await sent(back)
    expect(await own(back)).toBe(true)
    refused = new Set()
    await sent(back)
    expect(await own(back)).toBe(false)
    refused = new Set([back.email])
    await sent(back)
    expect(await own(back)).toBe(false)
  })

  it('is not marked any more once an operator lifts that, on the record about the person', async () => {
    const lifted = await newPerson(product)
    refused = new Set([lifted.email])
    await sent(lifted)
    await sent(lifted)
    const { id: addressId } = (await addresses()).find(
      ({ email }: { email: string }) => email === lifted.email,
    )
    const { browser } = operator
    await browser.ask('backoffice', mailOperations.lift, { addressId })
    expect(await own(lifted)).toBe(false)
    const [event] = await product.rows<{ subject: string }>(
      `select subject_id as subject from audit_events where action = 'refusedAddress.lifted' and target_id = $1`,
      [addressId],
    )
    expect(event?.subject).toBe(lifted.id)
    for (const gone of [addressId, 'no id'])
      expect(await browser.refusal('backoffice', mailOperations.lift, { addressId: gone })).toBe(
        'NOT_FOUND',
      )
  })

  it('a refusal for now, and one that was held against the message, mark nobody', async () => {
    const person = await newPerson(product)
    const before = mail.treat
    mail.treat = () => 'REFUSE_FOR_NOW'
    await sent(person)
    await sent(person)
    await sent(person)
    mail.treat = before
    expect(await own(person)).toBe(false)
  })
})

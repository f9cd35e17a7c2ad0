import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { type Product, startProduct } from '../../test/harness/product.ts'
import { peekLink } from '../codes/one-time-links.ts'

const ADD = `mutation ($input: AddMemberInput!) {
  addMember(input: $input) { id role status user { id name email } lastActiveAt }
}`

describe('adding members', () => {
  let product: Product
  let ecosystem: TestEcosystem
  let administrator: Browser
  let keys = 0

  beforeAll(async () => {
    product = await startProduct()
    ecosystem = await newEcosystem(product, { name: 'Clínica <Uno>' })
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })
  afterAll(() => product.close())

  const inputOf = (changed: object) => {
    keys += 1
    return {
      input: {
        ecosystemId: ecosystem.id,
        email: `new${keys}@test.example`,
        name: `New ${keys}`,
        role: 'USER',
        idempotencyKey: `key-${keys}`,
        ...changed,
      },
    }
  }
  const add = async (changed: object = {}, browser = administrator) =>
    (await browser.ask('store', ADD, inputOf(changed))).addMember
  const refusal = (changed: object, browser = administrator) =>
    browser.refusal('store', ADD, inputOf(changed))
  const count = async (table: 'memberships' | 'users' | 'outbox_mails' | 'audit_events') =>
    (await product.rows<{ count: number }>(`select count(*) from ${table}`))[0]?.count

  it('ID9: somebody new becomes a member, and is invited by one link to set a password', async () => {
    const member = await add({
      email: ' Nueva.Persona@Test.example ',
      name: ' Nueva  Persona ',
      role: 'ATTENDANT',
    })
    expect(member).toMatchObject({
      role: 'ATTENDANT',
      status: 'ACTIVE',
      user: { name: 'Nueva Persona', email: 'nueva.persona@test.example' },
      lastActiveAt: null,
    })
    await product.settle()
    const mail = product.mailbox.lastTo('nueva.persona@test.example')
    expect(mail.language).toBe('en')
    expect(mail.text).toContain('Clínica <Uno>')
    expect(mail.html).not.toContain('<Uno>')
    expect(mail.text).toContain(`${product.settings.WEB_URL}/reset-password#`)
    const token = product.mailbox.linkTokenTo('nueva.persona@test.example')
    expect(await peekLink(product.platform, 'INVITATION', token)).toMatchObject({
      userId: member.user.id,
      state: 'LIVE',
    })
  })

  it('ID9: an invitation kills the earlier one of the same person', async () => {
    const other = await newEcosystem(product)
    const email = 'twice@test.example'
    await add({ email })
    await product.settle()
    const first = product.mailbox.linkTokenTo(email)
    await add(
      { email, ecosystemId: other.id },
      await signedIn(product, other.administrator, 'STORE'),
    )
    await product.settle()
    const second = product.mailbox.linkTokenTo(email)
    expect(await peekLink(product.platform, 'INVITATION', first)).toMatchObject({
      state: 'REPLACED',
    })
    expect(await peekLink(product.platform, 'INVITATION', second)).toMatchObject({ state: 'LIVE' })
  })

  it('an existing user keeps their own name, and gets an e-mail without a link to set a password', async () => {
    const user = await newPerson(product, { language: 'PT_BR', passwordHash: 'set already' })
    const member = await add({ email: user.email.toUpperCase(), name: 'Somebody Else' })
    expect(member.user).toEqual({ id: user.id, name: user.name, email: user.email })
    await product.settle()
    const mail = product.mailbox.lastTo(user.email)
    expect(mail.language).toBe('pt-BR')
    expect(mail.text).not.toContain('reset-password')
  })

  it('AT2: who was added, by whom and as what is on the record', async () => {
    const member = await add({ role: 'ATTENDANT' })
    const [event] = await product.rows<{ payload: object }>(
      'select payload::jsonb as payload from audit_events where target_id = $1',
      [member.id],
    )
    expect(event?.payload).toMatchObject({
      action: 'membership.added',
      actorId: ecosystem.administrator.id,
      ecosystemId: ecosystem.id,
      before: null,
      after: {
        name: member.user.name,
        email: member.user.email,
        role: 'ATTENDANT',
        status: 'ACTIVE',
      },
    })
  })

  it('a removed member can be added again, as a new membership', async () => {
    const first = await add({ email: 'again@test.example' })
    await administrator.ask(
      'store',
      'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }',
      { id: first.id },
    )
    const second = await add({ email: 'again@test.example' })
    expect(second.id).not.toBe(first.id)
    expect(second.user.id).toBe(first.user.id)
  })

  it.each([
    ['a malformed e-mail', { email: 'not an address' }, 'EMAIL_MALFORMED'],
    ['two addresses', { email: 'a@test.example,b@test.example' }, 'EMAIL_MALFORMED'],
    ['a mail header in the e-mail', { email: 'a@test.example\nBcc: b@x.io' }, 'EMAIL_MALFORMED'],
    ['no name', { name: '  ' }, 'NAME_INVALID'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'NAME_INVALID'],
    ['a mail header in the name', { name: 'Ana\r\nBcc: b@x.io' }, 'NAME_INVALID'],
    ['the role of administrator', { role: 'ADMINISTRATOR' }, 'ROLE_NOT_ASSIGNABLE'],
    ['an unknown role', { role: 'OWNER' }, 'BAD_USER_INPUT'],
    ['no key', { idempotencyKey: '' }, 'BAD_USER_INPUT'],
    [
      "another person's ecosystem",
      { ecosystemId: '01234567-89ab-7def-8123-456789abcdef' },
      'NOT_FOUND',
    ],
  ])('%s is refused, and nothing changes', async (_what, changed, code) => {
    const before = [await count('memberships'), await count('users'), await count('audit_events')]
    expect(await refusal(changed)).toBe(code)
    expect([await count('memberships'), await count('users'), await count('audit_events')]).toEqual(
      before,
    )
  })

  it('a member, and the administrator themself, are members already', async () => {
    const member = await add()
    for (const email of [member.user.email, ecosystem.administrator.email])
      expect(await refusal({ email })).toBe('ALREADY_MEMBER')
  })

  it('API3: the same request again gives the same member: one membership, one e-mail, one event', async () => {
    const request = inputOf({})
    const before = await count('outbox_mails')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => administrator.ask('store', ADD, request)),
    )
    expect(new Set(answers.map(({ addMember }) => addMember.id)).size).toBe(1)
    expect(await count('outbox_mails')).toBe((before ?? 0) + 1)
  })

  it('API3: the key of another request is refused', async () => {
    const { input } = inputOf({})
    await add(input)
    expect(await refusal({ ...input, email: 'other@test.example' })).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('API3: a request that was refused gives its key back', async () => {
    const { input } = inputOf({})
    expect(await refusal({ ...input, email: ecosystem.administrator.email })).toBe('ALREADY_MEMBER')
    expect((await add(input)).id).toBeTruthy()
  })

  it('ten ecosystems that invite the same new person at the same instant make one user', async () => {
    const email = 'wanted@test.example'
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const other = await newEcosystem(product)
        return add(
          { email, ecosystemId: other.id },
          await signedIn(product, other.administrator, 'STORE'),
        )
      }),
    )
    expect(new Set(answers.map(({ user }) => user.id)).size).toBe(1)
  })

  it('S1: members may not add, strangers find nothing', async () => {
    const member = await newPerson(product)
    await newMembership(product, ecosystem.id, member, 'ATTENDANT')
    expect(await refusal({}, await signedIn(product, member, 'STORE'))).toBe('FORBIDDEN')
    const stranger = await newEcosystem(product)
    expect(await refusal({}, await signedIn(product, stranger.administrator, 'STORE'))).toBe(
      'NOT_FOUND',
    )
    expect(await refusal({}, product.browser())).toBe('UNAUTHENTICATED')
  })

  it('S7: fields that are not asked for are refused, in literals and in variables', async () => {
    for (const smuggled of [
      { actorId: 'x' },
      { controllerId: 'x' },
      { status: 'ACTIVE' },
      { joinedAt: '2020-01-01T00:00:00Z' },
      { userId: ecosystem.administrator.id },
    ])
      expect(await refusal(smuggled)).toBe('BAD_USER_INPUT')
  })

  it('A4: under control in Store the record names the controller; in Web it is refused', async () => {
    const parties = { subject: ecosystem.administrator, ecosystemId: ecosystem.id }
    const inStore = await underControl(product, { ...parties, environment: 'STORE' })
    const member = await add({}, inStore.browser)
    const [event] = await product.rows<{ controller_id: string; access_session_id: string }>(
      'select controller_id, access_session_id from audit_events where target_id = $1',
      [member.id],
    )
    expect(event).toEqual({
      controller_id: inStore.analyst.id,
      access_session_id: inStore.accessSessionId,
    })
    const inWeb = await underControl(product, { ...parties, environment: 'WEB' })
    expect(await inWeb.browser.refusal('web', ADD, inputOf({}))).toBe('ENVIRONMENT_NOT_ALLOWED')
  })

  it('ID9: an invitation is good for 72 hours, and not a millisecond longer', async () => {
    const { user } = await add()
    await product.settle()
    const token = product.mailbox.linkTokenTo(user.email)
    const { INVITATION_SECONDS } = product.settings
    expect(INVITATION_SECONDS).toBe(72 * 3600)
    const [link] = await product.rows<{ seconds: number }>(
      `select extract(epoch from expires_at - created_at)::float8 as seconds from one_time_links
       where user_id = $1`,
      [user.id],
    )
    expect(link?.seconds).toBe(INVITATION_SECONDS)
    await product.platform.clock.move(INVITATION_SECONDS)
    expect(await peekLink(product.platform, 'INVITATION', token)).toMatchObject({
      state: 'EXPIRED',
    })
  })
})

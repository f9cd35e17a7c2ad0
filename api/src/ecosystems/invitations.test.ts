import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { newPersonWithPassword, PASSWORD, typeCredentials } from '../../test/harness/identity.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'

const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { id email name role state invitedAt expiresAt }
}`
const PENDING = `query ($id: ID!, $first: Int! = 20, $after: String) {
  memberInvitations(ecosystemId: $id, first: $first, after: $after) {
    edges { node { id email name role state } } pageInfo { hasNextPage endCursor }
  }
}`
const OWN =
  '{ viewer { memberInvitations { id ecosystemName invitedBy role } memberships { role } } }'
const PAGE = `query ($token: String!) {
  memberInvitationPage(token: $token) { id ecosystemName invitedBy role email name account }
}`
const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'
const act = (name: string) =>
  `mutation ($id: ID!) { ${name}(input: { invitationId: $id }) ${name.startsWith('re') ? '{ state }' : ''} }`
const DECLINE_BY_LINK =
  'mutation ($token: String!) { declineMemberInvitationByLink(input: { token: $token }) }'

describe('inviting members', () => {
  const product = useProduct({ MAILS_CAUSED_PER_HOUR: '1000' })
  let ecosystem: TestEcosystem
  let administrator: Browser
  let keys = 0

  beforeAll(async () => {
    ecosystem = await newEcosystem(product, { name: 'Clínica <Uno>' })
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })

  const inputOf = (changed: object = {}) => {
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
  const invite = async (changed: object = {}, browser = administrator) =>
    (await browser.ask('store', INVITE, inputOf(changed))).inviteMember
  const refusal = (changed: object = {}, browser = administrator) =>
    browser.refusal('store', INVITE, inputOf(changed))
  const linkTo = async (email: string) => {
    await product.settle()
    return product.mailbox.linkTokenTo(email)
  }
  const rows = async () => {
    const counts: number[] = []
    for (const table of [
      'memberships',
      'users',
      'member_invitations',
      'outbox_mails',
      'audit_events',
    ])
      counts.push(
        (await product.rows<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n ?? 0,
      )
    return counts
  }
  const membersOf = (email: string) =>
    product.rows<{ role: string; name: string }>(
      `select m.role, u.name from memberships m join users u on u.id = m.user_id
       where m.ecosystem_id = $1 and u.email = $2 and m.removed_at is null`,
      [ecosystem.id, email],
    )
  const eventsOf = (id: string) => recordedEvents(product, 'target_id = $1', [id])

  it('ID9: somebody invited is no user and no member before they accept, and then is both', async () => {
    const email = 'nueva.persona@test.example'
    const invitation = await invite({
      email: ' Nueva.Persona@Test.example ',
      name: ' Nueva  Persona ',
      role: 'ATTENDANT',
    })
    expect(invitation).toMatchObject({
      email,
      name: 'Nueva Persona',
      role: 'ATTENDANT',
      state: 'PENDING',
    })
    const token = await linkTo(email)
    const mail = product.mailbox.lastTo(email)
    expect(mail.text).toContain(`${product.settings.WEB_URL}/invitation#`)
    expect(mail.html).not.toContain('<Uno>')
    expect(await product.rows('select 1 from users where email = $1', [email])).toEqual([])

    const browser = product.browser()
    const before = await rows()
    const { memberInvitationPage } = await browser.ask('web', PAGE, { token })
    expect(memberInvitationPage).toEqual({
      id: invitation.id,
      ecosystemName: 'Clínica <Uno>',
      invitedBy: ecosystem.administrator.name,
      role: 'ATTENDANT',
      email,
      name: 'Nueva Persona',
      account: 'NEW',
    })
    expect(await rows()).toEqual(before)

    const joining = { token, name: 'Núria Persona', newPassword: PASSWORD }
    expect(
      await browser.refusal('web', JOIN, { input: { ...joining, newPassword: 'short' } }),
    ).toBe('PASSWORD_TOO_SHORT')
    expect(await membersOf(email)).toEqual([])
    await browser.ask('web', JOIN, { input: joining })
    expect(await membersOf(email)).toEqual([{ role: 'ATTENDANT', name: 'Núria Persona' }])
    expect(await browser.refusal('web', JOIN, { input: joining })).toBe('LINK_INVALID')
    const { data } = await typeCredentials(product.browser(), 'web', email, PASSWORD)
    expect(data.signIn.step).toBe('SIGNED_IN')
    expect((await eventsOf(invitation.id)).map(({ action }) => action)).toEqual([
      'memberInvitation.sent',
      'memberInvitation.accepted',
    ])
    await product.settle()
    expect(product.mailbox.lastTo(ecosystem.administrator.email).subject).toContain('Núria Persona')
  })

  it('C11: nothing tells whether the address has a user, neither the answer nor a list', async () => {
    const known = await newPersonWithPassword(product, { name: 'Real Name', language: null })
    const answers = [
      await invite({ email: known.email, name: 'Typed' }),
      await invite({ email: 'nobody-at-all@test.example', name: 'Typed' }),
    ]
    const shape = ({
      id: _id,
      email: _email,
      invitedAt: _at,
      expiresAt: _end,
      ...rest
    }: object & {
      id: string
      email: string
      invitedAt: string
      expiresAt: string
    }) => rest
    expect(shape(answers[0])).toEqual(shape(answers[1]))
    const { memberInvitations } = await administrator.ask('store', PENDING, {
      id: ecosystem.id,
      first: 100,
    })
    const listed = memberInvitations.edges.map(({ node }: { node: { name: string } }) => node.name)
    expect(listed).toContain('Typed')
    expect(listed).not.toContain('Real Name')
    await product.settle()
    const [one, other] = [known.email, 'nobody-at-all@test.example'].map((email) =>
      product.mailbox.lastTo(email).text.replace(/#\S+/g, '#'),
    )
    expect(one).toBe(other)
  })

  it('a user sees the invitations that wait, live, and accepts one; they keep their own name', async () => {
    const user = await newPersonWithPassword(product, { language: 'PT_BR' })
    const browser = await signedIn(product, user, 'WEB')
    const live = browser.subscribe(
      'web',
      'subscription { viewerChanged { memberInvitations { id } memberships { role } } }',
    )
    expect((await live.next()).viewerChanged.memberInvitations).toEqual([])
    const { id } = await invite({ email: user.email.toUpperCase(), name: 'Somebody Else' })
    await live.until(({ viewerChanged }) => viewerChanged.memberInvitations[0]?.id === id)
    expect((await browser.ask('web', OWN)).viewer).toEqual({
      memberInvitations: [
        {
          id,
          ecosystemName: 'Clínica <Uno>',
          invitedBy: ecosystem.administrator.name,
          role: 'USER',
        },
      ],
      memberships: [],
    })
    const token = await linkTo(user.email)
    await browser.ask('web', act('acceptMemberInvitation'), { id })
    await live.until(({ viewerChanged }) => viewerChanged.memberships.length === 1)
    expect(await membersOf(user.email)).toEqual([{ role: 'USER', name: user.name }])
    expect(await browser.refusal('web', act('acceptMemberInvitation'), { id })).toBe(
      'INVITATION_ENDED',
    )
    expect(await browser.refusal('web', PAGE, { token })).toBe('LINK_INVALID')
  })

  it('a user who has a password accepts signed in only, as the invited address only', async () => {
    const user = await newPersonWithPassword(product)
    const { id } = await invite({ email: user.email })
    const token = await linkTo(user.email)
    expect((await product.browser().ask('web', PAGE, { token })).memberInvitationPage.account).toBe(
      'EXISTING',
    )
    const joining = { token, name: 'Taken over', newPassword: PASSWORD }
    expect(await product.browser().refusal('web', JOIN, { input: joining })).toBe(
      'INVITATION_NEEDS_SIGN_IN',
    )
    const other = await signedIn(product, await newPerson(product), 'WEB')
    for (const name of ['acceptMemberInvitation', 'declineMemberInvitation'])
      expect(await other.refusal('web', act(name), { id })).toBe('NOT_FOUND')
    expect(await membersOf(user.email)).toEqual([])
  })

  it('declining, signed in or by the link, ends it, and the administrator is told', async () => {
    const user = await newPersonWithPassword(product)
    const one = await invite({ email: user.email, name: 'Typed One' })
    await (await signedIn(product, user, 'WEB')).ask('web', act('declineMemberInvitation'), {
      id: one.id,
    })
    const two = await invite({ email: 'declines@test.example', name: 'Typed Two' })
    const token = await linkTo('declines@test.example')
    await product.browser().ask('web', DECLINE_BY_LINK, { token })
    await product.settle()
    for (const [{ id }, name] of [
      [one, 'Typed One'],
      [two, 'Typed Two'],
    ] as const) {
      expect((await eventsOf(id)).at(-1)?.action).toBe('memberInvitation.declined')
      const told = product.mailbox.mails.filter(
        ({ to, subject }) => to === ecosystem.administrator.email && subject.includes(name),
      )
      expect(told).toHaveLength(1)
    }
    expect(await membersOf(user.email)).toEqual([])
  })

  it('ID9: sent again, the earlier link is void and the time begins anew; taken back, the link is dead', async () => {
    const { id } = await invite({ email: 'again@test.example' })
    const first = await linkTo('again@test.example')
    expect(await administrator.refusal('store', act('resendMemberInvitation'), { id })).toBe(
      'MAIL_TOO_SOON',
    )
    await product.pass(product.settings.SEND_INTERVAL_SECONDS)
    await administrator.ask('store', act('resendMemberInvitation'), { id })
    const second = await linkTo('again@test.example')
    const browser = product.browser()
    expect(await browser.refusal('web', PAGE, { token: first })).toBe('LINK_INVALID')
    expect((await browser.ask('web', PAGE, { token: second })).memberInvitationPage.id).toBe(id)
    const { revokeMemberInvitation } = await administrator.ask(
      'store',
      act('revokeMemberInvitation'),
      { id },
    )
    expect(revokeMemberInvitation).toEqual({ state: 'REVOKED' })
    expect(await browser.refusal('web', PAGE, { token: second })).toBe('LINK_INVALID')
    for (const name of ['resendMemberInvitation', 'revokeMemberInvitation'])
      expect(await administrator.refusal('store', act(name), { id })).toBe('INVITATION_ENDED')
  })

  it('an invitation lasts 72 hours and not a millisecond longer, then the address can be invited again', async () => {
    const user = await newPersonWithPassword(product)
    const { id, invitedAt, expiresAt } = await invite({ email: user.email })
    expect((Date.parse(expiresAt) - Date.parse(invitedAt)) / 1000).toBe(72 * 3600)
    const token = await linkTo(user.email)
    // The row decides, before any timer has written the end down.
    await product.platform.clock.move(product.settings.INVITATION_SECONDS)
    const browser = await signedIn(product, user, 'WEB')
    expect((await browser.ask('web', OWN)).viewer.memberInvitations).toEqual([])
    expect(await browser.refusal('web', act('acceptMemberInvitation'), { id })).toBe(
      'INVITATION_ENDED',
    )
    expect(await browser.refusal('web', PAGE, { token })).toBe('LINK_INVALID')
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
    const again = await invite({ email: user.email })
    expect(again.id).not.toBe(id)
    await product.settle()
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual([
      'memberInvitation.sent',
      'memberInvitation.expired',
    ])
  })

  it('AT2: who was invited, by whom and as what is on the record', async () => {
    const { id, email, name } = await invite({ role: 'ATTENDANT' })
    expect((await eventsOf(id))[0]).toMatchObject({
      action: 'memberInvitation.sent',
      actorId: ecosystem.administrator.id,
      chain: { kind: 'ECOSYSTEM', id: ecosystem.id },
      after: { email, name, role: 'ATTENDANT' },
    })
  })

  it.each([
    ['a malformed e-mail', { email: 'not an address' }, 'EMAIL_MALFORMED'],
    ['two addresses', { email: 'a@test.example,b@test.example' }, 'EMAIL_MALFORMED'],
    ['a mail header in the e-mail', { email: 'a@test.example\nBcc: b@x.io' }, 'EMAIL_MALFORMED'],
    ['no name', { name: '  ' }, 'NAME_INVALID'],
    ['an invisible name', { name: '\u3164\u200b' }, 'NAME_INVALID'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'NAME_INVALID'],
    ['a mail header in the name', { name: 'Ana\r\nBcc: b@x.io' }, 'NAME_INVALID'],
    ['the role of administrator', { role: 'ADMINISTRATOR' }, 'ROLE_NOT_ASSIGNABLE'],
    ['an unknown role', { role: 'OWNER' }, 'BAD_USER_INPUT'],
    ['no key', { idempotencyKey: '' }, 'BAD_USER_INPUT'],
    ["another's ecosystem", { ecosystemId: '01234567-89ab-7def-8123-456789abcdef' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing changes', async (_what, changed, code) => {
    const before = await rows()
    expect(await refusal(changed)).toBe(code)
    expect(await rows()).toEqual(before)
  })

  it('a member, the administrator, and whoever is invited already are not invited again', async () => {
    const member = await newPerson(product, { email: 'here@xn--bcher-kva.example' })
    await newMembership(product, ecosystem.id, member)
    for (const email of ['here@bücher.example', ecosystem.administrator.email])
      expect(await refusal({ email })).toBe('ALREADY_MEMBER')
    const { email } = await invite()
    expect(await refusal({ email })).toBe('ALREADY_INVITED')
  })

  it('ten invitations of one address at the same instant make one, and one e-mail', async () => {
    const email = 'wanted@test.example'
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => administrator.send('store', INVITE, inputOf({ email }))),
    )
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
    for (const { errors } of answers)
      if (errors) expect(errors[0]?.extensions.code).toBe('ALREADY_INVITED')
    await product.settle()
    expect(product.mailbox.mails.filter(({ to }) => to === email)).toHaveLength(1)
  })

  it('accepting and taking back at the same instant: one of the two happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const user = await newPerson(product)
      const browser = await signedIn(product, user, 'WEB')
      const { id } = await invite({ email: user.email })
      const [accepted, revoked] = await Promise.all([
        browser.send('web', act('acceptMemberInvitation'), { id }),
        administrator.send('store', act('revokeMemberInvitation'), { id }),
      ])
      expect([accepted.errors, revoked.errors].filter((errors) => errors)).toHaveLength(1)
      expect(await membersOf(user.email)).toHaveLength(accepted.errors ? 0 : 1)
    }
  })

  it('ID7: a mailbox gets five invitations an hour, whoever sends them and however it is written', async () => {
    const outcomes: unknown[] = []
    for (let number = 0; number < 7; number += 1) {
      const other = await newEcosystem(product)
      const browser = await signedIn(product, other.administrator, 'STORE')
      const email = number % 2 ? 'flood@bücher.example' : 'FLOOD@xn--bcher-kva.example'
      const { data, errors } = await browser.send(
        'store',
        INVITE,
        inputOf({ email, ecosystemId: other.id }),
      )
      outcomes.push(data?.inviteMember ? 'SENT' : errors?.[0]?.extensions)
      await product.platform.clock.move(product.settings.SEND_INTERVAL_SECONDS)
    }
    expect(outcomes.slice(0, 5)).toEqual(Array(5).fill('SENT'))
    for (const outcome of outcomes.slice(5))
      expect(outcome).toMatchObject({
        code: 'MAIL_LIMIT_REACHED',
        parameters: { seconds: expect.any(Number) },
      })
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })

  it('API3: the same request again gives the same invitation: one e-mail, one event', async () => {
    const request = inputOf()
    const [, , , before] = await rows()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => administrator.ask('store', INVITE, request)),
    )
    expect(new Set(answers.map(({ inviteMember }) => inviteMember.id)).size).toBe(1)
    expect((await rows())[3]).toBe((before ?? 0) + 1)
    expect(await refusal({ ...request.input, email: 'other@test.example' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })

  it('S1: members may not invite, strangers find nothing', async () => {
    const member = await newPerson(product)
    await newMembership(product, ecosystem.id, member, 'ATTENDANT')
    expect(await refusal({}, await signedIn(product, member, 'STORE'))).toBe('FORBIDDEN')
    const stranger = await newEcosystem(product)
    expect(await refusal({}, await signedIn(product, stranger.administrator, 'STORE'))).toBe(
      'NOT_FOUND',
    )
    expect(await refusal({}, product.browser())).toBe('UNAUTHENTICATED')
  })

  it('A4, AS11: under control in Store the record names the controller; waiting invitations are not shown', async () => {
    const parties = { subject: ecosystem.administrator, ecosystemId: ecosystem.id }
    const inStore = await underControl(product, { ...parties, environment: 'STORE' })
    const { id } = await invite({}, inStore.browser)
    const [event] = await product.rows<object>(
      'select controller_id, access_session_id from audit_events where target_id = $1',
      [id],
    )
    expect(event).toEqual({
      controller_id: inStore.analyst.id,
      access_session_id: inStore.accessSessionId,
    })
    const inWeb = await underControl(product, { ...parties, environment: 'WEB' })
    expect(await inWeb.browser.refusal('web', INVITE, inputOf())).toBe('ENVIRONMENT_NOT_ALLOWED')
    const elsewhere = await newEcosystem(product)
    await invite(
      { email: ecosystem.administrator.email, ecosystemId: elsewhere.id },
      await signedIn(product, elsewhere.administrator, 'STORE'),
    )
    expect((await inWeb.browser.ask('web', OWN)).viewer.memberInvitations).toEqual([])
  })

  it('the pending ones come page by page, and each change reaches the administrator', async () => {
    const own = await newEcosystem(product)
    const browser = await signedIn(product, own.administrator, 'STORE')
    const live = browser.subscribe(
      'store',
      'subscription ($id: ID!) { memberInvitationsChanged(ecosystemId: $id) }',
      { id: own.id },
    )
    expect((await live.next()).memberInvitationsChanged).toBe(0)
    const made: string[] = []
    for (let number = 0; number < 3; number += 1)
      made.push((await invite({ ecosystemId: own.id }, browser)).id)
    await live.until(({ memberInvitationsChanged }) => memberInvitationsChanged === 3)
    const first = (await browser.ask('store', PENDING, { id: own.id, first: 2 })).memberInvitations
    const { endCursor, hasNextPage } = first.pageInfo
    expect(hasNextPage).toBe(true)
    const next = (await browser.ask('store', PENDING, { id: own.id, first: 2, after: endCursor }))
      .memberInvitations
    const ids = [...first.edges, ...next.edges].map(({ node }: { node: { id: string } }) => node.id)
    expect(ids).toEqual(made)
    await browser.ask('store', act('revokeMemberInvitation'), { id: made[0] })
    await live.until(({ memberInvitationsChanged }) => memberInvitationsChanged === 2)
  })
})

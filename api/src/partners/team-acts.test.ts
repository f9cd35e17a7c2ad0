import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  OTHER_PASSWORD,
  PASSWORD,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newEcosystem, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  atBackoffice,
  invitee,
  newAdmUser,
  newTeam,
  type TeamMember,
  type TestTeam,
  team,
} from '../../test/harness/team.ts'

const MEMBERSHIPS = '{ viewer { memberships { role } } }'

describe('acting on a person of a team', () => {
  const product = useProduct()
  let ours: TestTeam
  let principal: Browser
  let support: TeamMember

  beforeEach(async () => {
    ours = await newTeam(product)
    principal = await atBackoffice(product, ours.principal)
    support = await newAdmUser(product, ours, 'SUPPORT')
  })

  const invite = async (given: Record<string, unknown> = {}) =>
    (await principal.ask('backoffice', team.invite, { input: invitee(given) })).inviteAdmUser
  const listed = async (variables: Record<string, unknown> = {}, browser = principal) =>
    (await browser.ask('backoffice', team.list, variables)).admUsers
  const eventsAbout = (id: string) => recordedEvents(product, 'target_id = $1', [id])

  it('AD3, AD6: a change of phone and profile is on the record, told by e-mail, and works at the next operation (AD14)', async () => {
    const browser = await atBackoffice(product, support)
    expect(await browser.refusal('backoffice', team.list)).toBe('FORBIDDEN')
    const changed = await principal.ask('backoffice', team.change, {
      id: support.id,
      phone: '+44 20 7946 0018',
      profile: 'SUPER_ADMIN',
    })
    expect(changed.changeAdmUser).toMatchObject({
      phone: '+442079460018',
      profile: 'SUPER_ADMIN',
    })
    expect((await listed({}, browser)).totalCount).toBe(2)
    expect((await eventsAbout(support.id)).at(-1)).toMatchObject({
      action: 'admUser.changed',
      actorId: ours.principal.user.id,
      before: { profile: 'SUPPORT', phone: '+34912345679' },
      after: { profile: 'SUPER_ADMIN', phone: '+442079460018' },
    })
    await product.settle()
    expect(subjectsTo(product, support.user)).toEqual([
      `Your access profile at ${ours.name} was changed`,
    ])
  })

  it('case 2, AD3, PA6: a proposed e-mail changes nothing, the sign-in included: its owner is told at the present address, and makes it theirs or not', async () => {
    const { email } = support.user
    const answer = await principal.ask('backoffice', team.proposeEmail, {
      id: support.id,
      newEmail: 'Proposed@Test.example',
    })
    expect(answer.proposeAdmUserEmail).toEqual({ id: support.id, user: { email } })
    expect((await eventsAbout(support.id)).at(-1)).toMatchObject({
      action: 'admUser.emailProposed',
      before: { email },
      after: { email: 'proposed@test.example' },
    })
    await product.settle()
    expect(subjectsTo(product, support.user)).toEqual([
      `${ours.name} proposes another e-mail for your account`,
    ])
    expect(product.mailbox.mails.filter(({ to }) => to === 'proposed@test.example')).toEqual([])
    const signIn = async (address: string) =>
      codeOf(await typeCredentials(product.browser(), 'backoffice', address, PASSWORD))
    expect(await signIn('proposed@test.example')).toBe('WRONG_CREDENTIALS')
    expect(await signIn(email)).toBeUndefined()
    expect(
      await principal.refusal('backoffice', team.proposeEmail, { id: support.id, newEmail: email }),
    ).toBe('EMAIL_UNCHANGED')
    expect(
      await principal.refusal('backoffice', team.proposeEmail, { id: support.id, newEmail: '@' }),
    ).toBe('EMAIL_MALFORMED')
  })

  it('what is so already changes nothing and records nothing', async () => {
    const before = (await eventsAbout(support.id)).length
    await principal.ask('backoffice', team.change, {
      id: support.id,
      phone: '+34912345679',
      profile: 'SUPPORT',
    })
    expect(await eventsAbout(support.id)).toHaveLength(before)
    await principal.ask('backoffice', team.block, { id: support.id })
    expect(await principal.refusal('backoffice', team.block, { id: support.id })).toBe(
      'ADM_USER_STATE',
    )
  })

  it('case 4, AD3: a block keeps out of the team at once, and of nothing else', async () => {
    const ecosystem = await newEcosystem(product, { administrator: support.user })
    const backoffice = await atBackoffice(product, support)
    const store = await signedIn(product, support.user, 'STORE')
    const live = backoffice.subscribe(
      'backoffice',
      'subscription { viewerChanged { permissions } }',
    )
    const rights = await live.next()
    expect(rights.viewerChanged.permissions).toContain('partner.record.read')
    await principal.ask('backoffice', team.block, { id: support.id })
    await live.until(
      ({ viewerChanged }) => !viewerChanged.permissions.includes('partner.record.read'),
    )
    expect(await backoffice.refusal('backoffice', team.record)).toBe('FORBIDDEN')
    expect((await backoffice.ask('backoffice', team.own)).viewer.team).toBeNull()
    await store.ask('store', `{ ecosystem(id: "${ecosystem.id}") { id } }`)
    await principal.ask('backoffice', team.unblock, { id: support.id })
    await backoffice.ask('backoffice', team.record)
  })

  it('ID7: a block never waits for a mailbox: beyond the limit of e-mails it is only recorded', async () => {
    const { id, user } = support
    const { SENDS_PER_HOUR } = product.settings
    for (let round = 0; round < SENDS_PER_HOUR; round += 1) {
      await principal.ask('backoffice', team.block, { id })
      await principal.ask('backoffice', team.unblock, { id })
    }
    await product.settle()
    expect(subjectsTo(product, user)).toHaveLength(SENDS_PER_HOUR)
    expect(await eventsAbout(id)).toHaveLength(1 + 2 * SENDS_PER_HOUR)
  })

  it('case 4, AD3: somebody deleted is gone from the team, keeps their account and their memberships, and may be invited again', async () => {
    const store = await signedIn(
      product,
      (await newEcosystem(product, { administrator: support.user })).administrator,
      'STORE',
    )
    await principal.ask('backoffice', team.delete, { id: support.id })
    expect((await store.ask('store', MEMBERSHIPS)).viewer.memberships).toMatchObject([
      { role: 'ADMINISTRATOR' },
    ])
    expect((await listed()).totalCount).toBe(1)
    expect(await principal.refusal('backoffice', team.one, { id: support.id })).toBe('NOT_FOUND')
    expect(await principal.refusal('backoffice', team.unblock, { id: support.id })).toBe(
      'NOT_FOUND',
    )
    await signedIn(product, support.user, 'WEB')
    const again = await invite({ email: support.user.email })
    expect(again).toMatchObject({ state: 'ACTIVE', user: { id: support.user.id } })
    expect(again.id).not.toBe(support.id)
  })

  it('AD1: the link of an invitation that was deleted sets no password any more', async () => {
    const { id, user } = await invite()
    await product.settle()
    const token = product.mailbox.linkTokenTo(user.email)
    await principal.ask('backoffice', team.delete, { id })
    const answer = await product
      .browser()
      .send('backoffice', identity.reset, { token, newPassword: OTHER_PASSWORD })
    expect(answer.errors?.[0]?.extensions.code).toBe('LINK_INVALID')
  })

  it('AD3: signs a person out of all devices, within a second', async () => {
    const backoffice = await atBackoffice(product, support)
    const web = await signedIn(product, support.user, 'WEB')
    const live = web.subscribe('web', identity.viewerChanged)
    await live.next()
    expect((await principal.ask('backoffice', team.one, { id: support.id })).admUser).toMatchObject(
      { signedInDevices: 2 },
    )
    const out = await principal.ask('backoffice', team.signOut, { id: support.id })
    expect(out.signOutAdmUser.signedInDevices).toBe(0)
    expect(await live.closeReason()).toContain('UNAUTHENTICATED')
    expect(await backoffice.refusal('backoffice', team.record)).toBe('UNAUTHENTICATED')
  })

  it('case 7, AD13: nobody acts on their own place; two who block each other at once: one wins', async () => {
    const other = await newAdmUser(product, ours, 'SUPER_ADMIN')
    const third = await newAdmUser(product, ours, 'SUPER_ADMIN')
    const browsers = await Promise.all([other, third].map((one) => atBackoffice(product, one)))
    const [one, two] = browsers as [Browser, Browser]
    expect(await one.refusal('backoffice', team.block, { id: other.id })).toBe('OWN_TEAM_PLACE')
    const answers = await Promise.all([
      one.send('backoffice', team.block, { id: third.id }),
      two.send('backoffice', team.block, { id: other.id }),
    ])
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'BLOCKED')
    expect(codes.sort()).toEqual(['BLOCKED', 'FORBIDDEN'])
    const states = await product.rows<{ state: string }>(
      'select state from adm_users where id = any($1)',
      [[other.id, third.id]],
    )
    expect(states.map(({ state }) => state).sort()).toEqual(['ACTIVE', 'BLOCKED'])
  })

  it('R2: people of another team do not exist', async () => {
    const others = await newTeam(product)
    const theirs = await newAdmUser(product, others, 'SUPPORT')
    for (const operation of [team.one, team.block, team.delete, team.signOut, team.resend])
      expect(await principal.refusal('backoffice', operation, { id: theirs.id })).toBe('NOT_FOUND')
    const cursor = Buffer.from(theirs.id).toString('base64url')
    expect(await principal.refusal('backoffice', team.list, { after: cursor })).toBe('NOT_FOUND')
    const [record] = [(await principal.ask('backoffice', team.record)).partnerRecord.edges]
    expect(JSON.stringify(record)).not.toContain(theirs.user.name)
  })

  it('rights in a team count in the backoffice and the playground only', async () => {
    const web = await signedIn(product, ours.principal.user, 'WEB')
    expect(await web.refusal('web', team.list)).toBe('FORBIDDEN')
    const api = await signedIn(product, ours.principal.user, 'API')
    expect((await api.ask('api', team.list)).admUsers.totalCount).toBe(2)
  })

  it('an ADM user gives another phone of their own, the Principal too (AD4)', async () => {
    expect(
      (await principal.ask('backoffice', team.ownPhone, { phone: '600 123 123' }))
        .changeOwnTeamPhone,
    ).toEqual({ phone: '+34600123123' })
    expect(await principal.refusal('backoffice', team.ownPhone, { phone: 'x' })).toBe(
      'PHONE_MALFORMED',
    )
    const stranger = await signedIn(product, await newPerson(product), 'WEB')
    expect(await stranger.refusal('web', team.ownPhone, { phone: '600 123 123' })).toBe('FORBIDDEN')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  identity,
  newPersonWithPassword,
  OTHER_PASSWORD,
  signedInByPassword,
  subjectsTo,
} from '../../test/harness/identity.ts'
import { newEcosystem, newMembership } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { statementsOf } from '../../test/harness/statements.ts'
import {
  atBackoffice,
  invitee,
  newAdmUser,
  newTeam,
  type TestTeam,
  team,
} from '../../test/harness/team.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe('inviting into a partner’s team', () => {
  const product = useProduct({ TEAM_SIZE_MAXIMUM: '12' })
  let ours: TestTeam
  let principal: Browser

  beforeEach(async () => {
    ours = await newTeam(product)
    principal = await atBackoffice(product, ours.principal)
  })

  const invite = async (given: Record<string, unknown> = {}) =>
    (await principal.ask('backoffice', team.invite, { input: invitee(given) })).inviteAdmUser
  const refusedInvitation = (given: Record<string, unknown>) =>
    principal.refusal('backoffice', team.invite, { input: invitee(given) })
  const listed = async (variables: Record<string, unknown> = {}, browser = principal) =>
    (await browser.ask('backoffice', team.list, variables)).admUsers
  const eventsAbout = (id: string) => recordedEvents(product, 'target_id = $1', [id])

  it('AD1: a new person sets a password by the link, and is in; the record says both (AD6)', async () => {
    const invited = await invite({ name: '  Ivo  Martins ' })
    expect(invited).toMatchObject({
      phone: '+34912345678',
      profile: 'SUPPORT',
      state: 'INVITED',
      principal: false,
      mfaOn: false,
      user: { name: 'Ivo Martins' },
    })
    await product.settle()
    const { email } = invited.user
    expect(subjectsTo(product, { email })).toEqual([`You are invited to the team of ${ours.name}`])
    const browser = product.browser()
    const token = product.mailbox.linkTokenTo(email)
    await browser.ask('backoffice', identity.reset, { token, newPassword: OTHER_PASSWORD })
    const answer = await browser.ask('backoffice', identity.signIn, {
      input: { email, password: OTHER_PASSWORD },
    })
    expect(answer.signIn.step).toBe('SIGNED_IN')
    const own = (await browser.ask('backoffice', team.own)).viewer
    expect(own.team).toEqual({
      admUserId: invited.id,
      partner: { id: ours.partnerId, name: ours.name, country: 'ES' },
      profile: 'SUPPORT',
      phone: '+34912345678',
      principal: false,
    })
    const [sent, came] = await eventsAbout(invited.id)
    expect(sent).toMatchObject({
      action: 'admUser.invited',
      actorId: ours.principal.user.id,
      subjectId: invited.user.id,
      chain: { kind: 'PARTNER', id: ours.partnerId },
      before: null,
      after: { email, profile: 'SUPPORT', state: 'INVITED', phone: '+34912345678' },
    })
    expect(came).toMatchObject({ action: 'admUser.activated', after: { state: 'ACTIVE' } })
  })

  it('case 3, AD1: somebody who has an account is in at once: no second account, memberships kept, no password mail', async () => {
    const person = await newPersonWithPassword(product, { name: 'Rosa Own' })
    const ecosystem = await newEcosystem(product)
    await newMembership(product, ecosystem.id, person)
    const web = await signedInByPassword(product, person)
    const added = await invite({ email: person.email.toUpperCase(), name: 'Another Name' })
    expect(added).toMatchObject({
      state: 'ACTIVE',
      user: { id: person.id, name: 'Rosa Own', email: person.email },
    })
    await product.settle()
    expect(subjectsTo(product, person)).toContain(`You are in the team of ${ours.name} now`)
    expect(() => product.mailbox.linkTokenTo(person.email)).toThrow('no link')
    const memberships = '{ viewer { memberships { ecosystem { id } } } }'
    expect((await web.ask('web', memberships)).viewer.memberships).toHaveLength(1)
    await signedInByPassword(product, person, 'backoffice')
  })

  it('ID10: an ADM user is signed out as early as staff, in every app', async () => {
    const { user } = await newAdmUser(product, ours, 'FINANCE', 'OFF')
    const idle = async (surface: 'web' | 'backoffice') =>
      (await (await signedInByPassword(product, user, surface)).ask(surface, identity.viewer))
        .viewer.idleSeconds
    expect(await idle('backoffice')).toBe(900)
    expect(await idle('web')).toBe(900)
  })

  it('AD1: staff, the blocked and people of another team get one answer, those of the own another', async () => {
    const others = await newTeam(product)
    const staff = await newPersonWithPassword(product, { staffRole: 'ANALYST' })
    const blocked = await newPersonWithPassword(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    for (const email of [others.principal.user.email, staff.email, blocked.email])
      expect(await refusedInvitation({ email })).toBe('ADM_USER_NOT_ADDABLE')
    expect(await refusedInvitation({ email: ours.principal.user.email })).toBe('ALREADY_IN_TEAM')
  })

  it('case 3, C11: the refusals take the same work, whoever is refused', async () => {
    const others = await newTeam(product)
    const staff = await newPersonWithPassword(product, { staffRole: 'ANALYST' })
    const blocked = await newPersonWithPassword(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    const works: (readonly string[])[] = []
    for (const { email } of [others.principal.user, staff, blocked])
      works.push(
        await statementsOf(async () => {
          expect(await refusedInvitation({ email })).toBe('ADM_USER_NOT_ADDABLE')
        }),
      )
    expect(works[0]?.length).toBeGreaterThan(5)
    expect(works[1]).toEqual(works[0])
    expect(works[2]).toEqual(works[0])
  })

  it.each([
    ['NAME_INVALID', { name: '...' }],
    ['EMAIL_MALFORMED', { email: 'nobody' }],
    ['PHONE_MALFORMED', { phone: '12' }],
    ['BAD_USER_INPUT', { idempotencyKey: '' }],
  ])('bad input: %s, and nothing is stored', async (code, given) => {
    expect(await refusedInvitation(given)).toBe(code)
    expect((await listed()).totalCount).toBe(1)
  })

  it('API3: one wish, however often it arrives, takes one person in and sends one e-mail', async () => {
    const input = invitee()
    const ask = () => principal.ask('backoffice', team.invite, { input })
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(new Set(answers.map(({ inviteAdmUser }) => inviteAdmUser.id)).size).toBe(1)
    await product.settle()
    expect(subjectsTo(product, input)).toHaveLength(1)
    expect(
      await principal.refusal('backoffice', team.invite, {
        input: { ...input, profile: 'FINANCE' },
      }),
    ).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('an invitation can be sent again: the earlier link is void, and only a minute later (ID7, ID9)', async () => {
    const { id, user } = await invite()
    await product.settle()
    const first = product.mailbox.linkTokenTo(user.email)
    expect(await principal.refusal('backoffice', team.resend, { id })).toBe('MAIL_TOO_SOON')
    await product.pass(61)
    await principal.ask('backoffice', team.resend, { id })
    await product.settle()
    const second = product.mailbox.linkTokenTo(user.email)
    const set = (token: string) =>
      product.browser().send('backoffice', identity.reset, { token, newPassword: OTHER_PASSWORD })
    expect((await set(first)).errors?.[0]?.extensions.code).toBe('LINK_INVALID')
    expect((await set(second)).errors).toBeUndefined()
    expect(await principal.refusal('backoffice', team.resend, { id })).toBe('ADM_USER_STATE')
  })

  it('a team has a most: TEAM_FULL', async () => {
    for (let more = 1; more < 12; more += 1) await newAdmUser(product, ours, 'SUPPORT', 'OFF')
    expect(await refusedInvitation({})).toBe('TEAM_FULL')
  })

  it('two teams invite one address at the same instant: one gets them', async () => {
    const others = await newTeam(product)
    const theirs = await atBackoffice(product, others.principal)
    const email = 'wanted@team.example'
    const answers = await Promise.all(
      [principal, theirs].map((browser) =>
        browser.send('backoffice', team.invite, { input: invitee({ email }) }),
      ),
    )
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'IN')
    expect(codes.sort()).toEqual(['ADM_USER_NOT_ADDABLE', 'IN'])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { PASSWORD } from '../../test/harness/identity.ts'
import {
  type Controlled,
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { lastingRightRefusal } from './rules.ts'

const INVITE = `mutation ($email: String!, $ecosystemId: ID!, $role: MembershipRole!, $key: String!) { inviteMember(input: {
  ecosystemId: $ecosystemId, email: $email, name: "Somebody", role: $role, idempotencyKey: $key }) { id role } }`
const act = (name: string): string =>
  `mutation ($id: ID!) { ${name}(input: { membershipId: $id })${name === 'removeMember' ? '' : ' { status }'} }`

describe('AS11: who may be given a right that outlasts the session', () => {
  const stranger = { isController: false, isStaff: false, formerRole: null }
  it.each([
    ['somebody who was never there', stranger, 'USER', null],
    ['a member let in again', { ...stranger, formerRole: 'USER' }, null, null],
    ['a former member in the role of before', { ...stranger, formerRole: 'USER' }, 'USER', null],
    [
      'a former member in another role',
      { ...stranger, formerRole: 'USER' },
      'ATTENDANT',
      'REFUSED_UNDER_CONTROL',
    ],
    ['the controller', { ...stranger, isController: true }, 'USER', 'STAFF_NOT_ADMITTED'],
    ['a colleague', { ...stranger, isStaff: true }, 'USER', 'STAFF_NOT_ADMITTED'],
    [
      'a colleague who was there before',
      { ...stranger, isStaff: true, formerRole: 'USER' },
      null,
      'STAFF_NOT_ADMITTED',
    ],
  ] as const)('%s', (_who, receiver, role, refusal) => {
    expect(lastingRightRefusal(receiver, role)).toBe(refusal)
  })
})

describe('AS11: under control nobody of the platform is let into the account for good', () => {
  const product = useProduct({ ASSISTANCE_SESSION_SECONDS: '600' })
  let ecosystem: TestEcosystem
  let controlled: Controlled
  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    controlled = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
  })

  const given = (email: string, role = 'USER') => ({
    email,
    role,
    ecosystemId: ecosystem.id,
    key: newKey(),
  })
  const refusedOnRecord = () =>
    product.rows<{ operation: string }>(
      `select payload::jsonb -> 'after' ->> 'operation' as operation from audit_events
       where action = 'accessSession.operationRefused' and access_session_id = $1 order by sequence`,
      [controlled.accessSessionId],
    )

  it('inviting the controller by any of their addresses, or a colleague, is refused and on the record', async () => {
    const colleague = await newPerson(product, { staffRole: 'REVIEWER' })
    const before = await product.rows('select id from users')
    for (const { email } of [controlled.analyst, colleague])
      for (const typed of [email, email.toUpperCase(), email.replace('@', '+private@')]) {
        const code = await controlled.browser.refusal('store', INVITE, given(typed))
        expect([typed, code]).toEqual([typed, 'STAFF_NOT_ADMITTED'])
      }
    expect(await product.rows('select id from users')).toHaveLength(before.length)
    expect(await refusedOnRecord()).toEqual(Array(6).fill({ operation: 'inviteMember' }))
    await product.settle()
    expect(product.mailbox.mails).toEqual([])
  })

  const becomesStaff = (email: string) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update users set staff_roles = '{REVIEWER}' where email = $1", [
        email,
      ])
      change.record(testAction('user.seeded', 'user'), { targetId: controlled.analyst.id })
    })
  const ACCEPT = 'mutation ($id: ID!) { acceptMemberInvitation(input: { invitationId: $id }) }'
  const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'
  const membershipsOf = (email: string) =>
    product.rows(
      `select 1 from memberships m join users u on u.id = m.user_id
       where u.email = $1 and m.ecosystem_id = $2`,
      [email, ecosystem.id],
    )

  it('who became staff after a controller invited them is not let in, until the owner sends it', async () => {
    const user = await newPerson(product)
    const { inviteMember } = await controlled.browser.ask('store', INVITE, given(user.email))
    await becomesStaff(user.email)
    const browser = await signedIn(product, user, 'WEB')
    const asked = { id: inviteMember.id }
    expect(await browser.refusal('web', ACCEPT, asked)).toBe('INVITATION_NEEDS_OWNER')
    expect(await membershipsOf(user.email)).toEqual([])

    await product.platform.clock.move(product.settings.SEND_INTERVAL_SECONDS)
    const own = await signedIn(product, ecosystem.administrator, 'STORE')
    await own.ask(
      'store',
      'mutation ($id: ID!) { resendMemberInvitation(input: { invitationId: $id }) { id } }',
      asked,
    )
    await browser.ask('web', ACCEPT, asked)
    expect(await membershipsOf(user.email)).toHaveLength(1)
  })

  it('nor by the link, with another address of a mailbox that is staff by now; the link stays good', async () => {
    const user = await newPerson(product)
    const invited = user.email.replace('@', '+other@')
    await controlled.browser.ask('store', INVITE, given(invited))
    await becomesStaff(user.email)
    await product.settle()
    const token = product.mailbox.linkTokenTo(invited)
    const input = { token, name: 'Somebody', newPassword: PASSWORD }
    for (const _time of [1, 2])
      expect(await product.browser().refusal('web', JOIN, { input })).toBe('INVITATION_NEEDS_OWNER')
    expect(await product.rows('select 1 from users where email = $1', [invited])).toEqual([])
  })

  it('who is no staff accepts what a controller sent, signed in or by the link', async () => {
    const user = await newPerson(product)
    const { inviteMember } = await controlled.browser.ask('store', INVITE, given(user.email))
    await (await signedIn(product, user, 'WEB')).ask('web', ACCEPT, { id: inviteMember.id })
    expect(await membershipsOf(user.email)).toHaveLength(1)
    await controlled.browser.ask('store', INVITE, given('joins@test.example'))
    await product.settle()
    const token = product.mailbox.linkTokenTo('joins@test.example')
    await product
      .browser()
      .ask('web', JOIN, { input: { token, name: 'Joins', newPassword: PASSWORD } })
    expect(await membershipsOf('joins@test.example')).toHaveLength(1)
  })

  it('the administrator themself may invite them: it is their account', async () => {
    const own = await signedIn(product, ecosystem.administrator, 'STORE')
    const another = await newPerson(product, { staffRole: 'ANALYST' })
    const { inviteMember } = await own.ask('store', INVITE, given(another.email))
    expect(inviteMember.role).toBe('USER')
  })

  const blockedMember = async (staffRole: 'ANALYST' | null): Promise<string> => {
    const user = await newPerson(product, { staffRole })
    const id = await newMembership(product, ecosystem.id, user)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update memberships set status = 'BLOCKED' where id = $1", [id])
      change.record(testAction('membership.seeded', 'membership'), { targetId: id })
    })
    return id
  }

  it('a blocked colleague is not let in again; another member is', async () => {
    const staff = await blockedMember('ANALYST')
    expect(await controlled.browser.refusal('store', act('unblockMember'), { id: staff })).toBe(
      'STAFF_NOT_ADMITTED',
    )
    expect(
      await controlled.browser.ask('store', act('unblockMember'), {
        id: await blockedMember(null),
      }),
    ).toEqual({ unblockMember: { status: 'ACTIVE' } })
    const own = await signedIn(product, ecosystem.administrator, 'STORE')
    expect(await own.ask('store', act('unblockMember'), { id: staff })).toEqual({
      unblockMember: { status: 'ACTIVE' },
    })
  })

  it('removing somebody and inviting them again changes no role', async () => {
    const member = await newPerson(product)
    const id = await newMembership(product, ecosystem.id, member, 'USER')
    await controlled.browser.ask('store', act('removeMember'), { id })
    const invite = (browser: Browser, role: string) =>
      browser.send('store', INVITE, given(member.email, role))
    const raised = await invite(controlled.browser, 'ATTENDANT')
    expect(raised.errors?.[0]?.extensions.code).toBe('REFUSED_UNDER_CONTROL')
    expect((await invite(controlled.browser, 'USER')).errors).toBeUndefined()
  })
})

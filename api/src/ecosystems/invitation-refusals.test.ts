import { beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  newInvitation,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

const INVITE = `mutation ($ecosystemId: ID!, $email: String!, $key: String!) { inviteMember(input: {
  ecosystemId: $ecosystemId, email: $email, name: "Somebody", role: USER, idempotencyKey: $key }) { id } }`
const PENDING = `query ($id: ID!, $after: String) {
  memberInvitations(ecosystemId: $id, after: $after) { edges { cursor } } }`
const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'
const act = (name: string) =>
  `mutation ($id: ID!) { ${name}(input: { invitationId: $id }) ${name.startsWith('re') ? '{ state }' : ''} }`

describe('what is wrong with an invitation', () => {
  const product = useProduct({ SENDS_PER_HOUR: '2' })
  let ecosystem: TestEcosystem
  let store: Browser
  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    store = await signedIn(product, ecosystem.administrator, 'STORE')
  })
  const given = (email: string) => ({ ecosystemId: ecosystem.id, email, key: newKey() })

  it('API3: an id is the same in capitals, and an ecosystem so named invites nobody twice', async () => {
    const email = 'capitals@test.example'
    const inCapitals = { ...given(email), ecosystemId: ecosystem.id.toUpperCase() }
    const { id } = (await store.ask('store', INVITE, inCapitals)).inviteMember
    expect(id).toBeTruthy()
    expect(await store.refusal('store', INVITE, given(email))).toBe('ALREADY_INVITED')
  })

  it('whoever became a member meanwhile joins no second time', async () => {
    const user = await newPerson(product)
    const id = await newInvitation(product, ecosystem, user.email)
    await newMembership(product, ecosystem.id, user)
    const web = await signedIn(product, user, 'WEB')
    expect(await web.refusal('web', act('acceptMemberInvitation'), { id })).toBe('ALREADY_MEMBER')
  })

  it('one that was taken back can not be declined any more', async () => {
    const user = await newPerson(product)
    const id = await newInvitation(product, ecosystem, user.email)
    await store.ask('store', act('revokeMemberInvitation'), { id })
    const web = await signedIn(product, user, 'WEB')
    expect(await web.refusal('web', act('declineMemberInvitation'), { id })).toBe(
      'INVITATION_ENDED',
    )
  })

  it('ID7: an address is invited again, or sent its link, after a minute and twice an hour', async () => {
    const email = 'often@test.example'
    const { id } = (await store.ask('store', INVITE, given(email))).inviteMember
    await store.ask('store', act('revokeMemberInvitation'), { id })
    expect(await store.refusal('store', INVITE, given(email))).toBe('MAIL_TOO_SOON')
    await product.pass(60)
    const again = (await store.ask('store', INVITE, given(email))).inviteMember
    await product.pass(60)
    expect(await store.refusal('store', act('resendMemberInvitation'), { id: again.id })).toBe(
      'MAIL_LIMIT_REACHED',
    )
  })

  it.each([
    ['a name of blanks', { name: '  ' }, 'NAME_INVALID'],
    ['a short password', { newPassword: 'short' }, 'PASSWORD_TOO_SHORT'],
    ['a long password', { newPassword: 'x'.repeat(2000) }, 'PASSWORD_TOO_LONG'],
    ['a common password', { newPassword: 'password1234!' }, 'PASSWORD_TOO_COMMON'],
  ])(
    'whoever joins by the link with %s is told, and the link stays good',
    async (what, typed, code) => {
      const email = `${what.replaceAll(' ', '-')}@test.example`
      await store.ask('store', INVITE, given(email))
      await product.settle()
      const token = product.mailbox.linkTokenTo(email)
      const input = { token, name: 'Ana', newPassword: 'a lantern in the orchard' }
      const browser = product.browser()
      expect(await browser.refusal('web', JOIN, { input: { ...input, ...typed } })).toBe(code)
      await browser.ask('web', JOIN, { input })
    },
  )

  it('R2: the cursor of another ecosystem’s list is not found', async () => {
    const other = await newEcosystem(product)
    await newInvitation(product, other, 'elsewhere@test.example')
    const theirs = await signedIn(product, other.administrator, 'STORE')
    const { memberInvitations } = await theirs.ask('store', PENDING, { id: other.id })
    const after = memberInvitations.edges[0].cursor
    expect(await store.refusal('store', PENDING, { id: ecosystem.id, after })).toBe('NOT_FOUND')
  })

  it('AS11: under control no link is sent again to staff, nor to a former member for another role', async () => {
    const colleague = await newPerson(product, { staffRole: 'REVIEWER' })
    const former = await newPerson(product)
    const membershipId = await newMembership(product, ecosystem.id, former, 'ATTENDANT')
    await product.platform.inChange(systemActor('test'), async (change) => {
      const { manager, now } = change
      await manager.query('update memberships set removed_at = $2 where id = $1', [
        membershipId,
        now,
      ])
      change.record(testAction('membership.seeded', 'membership'), { targetId: membershipId })
    })
    const { browser } = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
    for (const [{ email }, code] of [
      [colleague, 'STAFF_NOT_ADMITTED'],
      [former, 'REFUSED_UNDER_CONTROL'],
    ] as const) {
      const id = await newInvitation(product, ecosystem, email)
      expect(await browser.refusal('store', act('resendMemberInvitation'), { id })).toBe(code)
    }
  })
})

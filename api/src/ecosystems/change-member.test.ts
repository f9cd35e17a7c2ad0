import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
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
import type { User } from '../identity/entities.ts'

const acts = {
  block: `mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id status } }`,
  unblock: `mutation ($id: ID!) { unblockMember(input: { membershipId: $id }) { id status } }`,
  remove: `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }`,
}
type Act = keyof typeof acts
const everyAct = Object.keys(acts) as Act[]

describe('blocking, unblocking and removing members', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  let administrator: Browser
  let member: User
  let membershipId: string

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })
  beforeEach(async () => {
    member = await newPerson(product)
    membershipId = await newMembership(product, ecosystem.id, member)
  })

  const does = (act: Act, id = membershipId, browser = administrator) =>
    browser.ask('store', acts[act], { id })
  const refusal = (act: Act, id: string, browser = administrator) =>
    browser.refusal('store', acts[act], { id })
  const events = (id = membershipId) => recordedEvents(product, 'target_id = $1', [id])
  const ecosystemsOf = async (browser: Browser) => {
    const { viewer } = await browser.ask('web', '{ viewer { memberships { ecosystem { id } } } }')
    return viewer.memberships.map(({ ecosystem: { id } }: { ecosystem: { id: string } }) => id)
  }

  it('blocks and unblocks: a blocked member has no place there on the next operation (AS13)', async () => {
    const browser = await signedIn(product, member, 'WEB')
    const query = `{ ecosystem(id: "${ecosystem.id}") { id } }`
    await browser.ask('web', query)
    expect(await does('block')).toEqual({ blockMember: { id: membershipId, status: 'BLOCKED' } })
    expect(await browser.refusal('web', query)).toBe('NOT_FOUND')
    expect(await does('unblock')).toEqual({ unblockMember: { id: membershipId, status: 'ACTIVE' } })
    await browser.ask('web', query)
  })

  it('removes: the user stays, and can be added again', async () => {
    expect(await does('remove')).toEqual({ removeMember: true })
    expect(await refusal('remove', membershipId)).toBe('NOT_FOUND')
    expect(await refusal('block', membershipId)).toBe('NOT_FOUND')
    const again = await newMembership(product, ecosystem.id, member)
    expect(again).not.toBe(membershipId)
  })

  it('AT2: each act is on the record, with who, before and after, and in the chain of the ecosystem', async () => {
    for (const act of everyAct) await does(act)
    const [, blocked, unblocked, removed] = await events()
    const active = { name: member.name, email: member.email, role: 'USER', status: 'ACTIVE' }
    expect(blocked).toMatchObject({
      action: 'membership.blocked',
      actorId: ecosystem.administrator.id,
      controllerId: null,
      chain: { kind: 'ECOSYSTEM', id: ecosystem.id },
      targetType: 'membership',
      app: 'STORE',
      before: active,
      after: { ...active, status: 'BLOCKED' },
    })
    expect(unblocked).toMatchObject({
      action: 'membership.unblocked',
      before: { ...active, status: 'BLOCKED' },
      after: active,
    })
    expect(removed).toMatchObject({
      action: 'membership.removed',
      before: active,
      after: null,
    })
  })

  it('what is so already changes nothing and records nothing', async () => {
    await does('unblock')
    await does('block')
    await does('block')
    expect((await events()).map(({ action }) => action)).toEqual([
      'membership.added',
      'membership.blocked',
    ])
  })

  it('ten removals at the same instant are one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        administrator.send('store', acts.remove, { id: membershipId }),
      ),
    )
    expect(answers.filter(({ data }) => data?.removeMember)).toHaveLength(1)
    expect((await events()).filter(({ action }) => action === 'membership.removed')).toHaveLength(1)
  })

  it('the administrator is protected from every one of them, from themself too', async () => {
    for (const act of ['block', 'remove'] as const)
      expect(await refusal(act, ecosystem.membershipId)).toBe('ADMINISTRATOR_PROTECTED')
    expect(await events(ecosystem.membershipId)).toHaveLength(1)
  })

  it('S1: members may not, strangers and made-up ids find nothing, nobody signed in is told so', async () => {
    const own = await newPerson(product)
    await newMembership(product, ecosystem.id, own, 'ATTENDANT')
    const memberBrowser = await signedIn(product, own, 'WEB')
    const stranger = await signedIn(product, (await newEcosystem(product)).administrator, 'STORE')
    for (const act of everyAct) {
      expect(await memberBrowser.refusal('web', acts[act], { id: membershipId })).toBe('FORBIDDEN')
      expect(await refusal(act, membershipId, stranger)).toBe('NOT_FOUND')
      expect(await refusal(act, membershipId, product.browser())).toBe('UNAUTHENTICATED')
      for (const id of ['', 'x', ecosystem.id, member.id])
        expect(await refusal(act, id)).toBe('NOT_FOUND')
    }
    expect(await events()).toHaveLength(1)
  })

  it('S7: status, role, actor and other fields cannot be smuggled in', async () => {
    for (const field of [
      'role: ADMINISTRATOR',
      'status: ACTIVE',
      'actorId: "x"',
      'controllerId: "x"',
    ])
      expect(
        await administrator.refusal(
          'store',
          `mutation ($id: ID!) { unblockMember(input: { membershipId: $id, ${field} }) { id } }`,
          { id: membershipId },
        ),
      ).toBe('BAD_USER_INPUT')
  })

  it('AS11, A4: under control in Store the record names controller, session and subject', async () => {
    const { browser, analyst, accessSessionId } = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
    for (const act of everyAct) await does(act, membershipId, browser)
    for (const event of (await events()).slice(1))
      expect(event).toMatchObject({
        actorId: analyst.id,
        controllerId: analyst.id,
        subjectId: ecosystem.administrator.id,
        accessSessionId,
        environment: 'STORE',
        via: 'ACCESS_SESSION',
      })
  })

  it('S9: under control in Web they are refused, and the try is on the record', async () => {
    const { browser, accessSessionId } = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'WEB',
    })
    for (const act of everyAct)
      expect(await browser.refusal('web', acts[act], { id: membershipId })).toBe(
        'ENVIRONMENT_NOT_ALLOWED',
      )
    const refused = (await events(accessSessionId)).filter(
      ({ action }) => action === 'accessSession.operationRefused',
    )
    expect(refused).toHaveLength(everyAct.length)
    expect(await events()).toHaveLength(1)
  })

  it("S4: under control an administrator of several ecosystems is confined to the session's", async () => {
    const other = await newEcosystem(product, { administrator: ecosystem.administrator })
    const there = await newMembership(product, other.id, member)
    const { browser } = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
    expect(await refusal('block', there, browser)).toBe('NOT_FOUND')
    expect(await ecosystemsOf(await signedIn(product, ecosystem.administrator, 'WEB'))).toContain(
      other.id,
    )
  })
})

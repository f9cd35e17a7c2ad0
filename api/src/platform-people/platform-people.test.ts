import { beforeAll, describe, expect, it } from 'vitest'
import { newPersonWithPassword } from '../../test/harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { NOBODY, peopleOperations } from '../../test/harness/platform-people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newStaff, type TestStaff } from '../../test/harness/staff.ts'
import { newAdmUser, newTeam } from '../../test/harness/team.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe('PA5: operators see one person', () => {
  const product = useProduct(manySends)
  let operator: TestStaff

  beforeAll(async () => {
    operator = await newStaff(product)
  })

  const ask = (operation: string, variables: object) =>
    operator.browser.ask('backoffice', operation, { ...variables })
  const refusal = (operation: string, variables: object) =>
    operator.browser.refusal('backoffice', operation, { ...variables })
  const seen = async (id: string) => (await ask(peopleOperations.one, { id })).platformPerson
  const looksAt = async (id: string) =>
    (await recordedEvents(product, "action = 'person.lookedUp' and target_id = $1", [id])).filter(
      ({ actorId }) => actorId === operator.user.id,
    ).length

  it('found by the whole e-mail only, with all that they are', async () => {
    const person = await newPersonWithPassword(product, { email: 'Lia@Person.example' })
    expect(await ask(peopleOperations.find, { email: ' lia@person.EXAMPLE ' })).toEqual({
      platformPersonId: person.id,
    })
    expect(await ask(peopleOperations.find, { email: 'lia@person.exampl' })).toEqual({
      platformPersonId: null,
    })
    expect(await refusal(peopleOperations.find, { email: 'lia' })).toBe('EMAIL_MALFORMED')
    expect(await seen(person.id)).toMatchObject({
      id: person.id,
      name: person.name,
      status: 'ACTIVE',
      lastActiveAt: null,
      passwordSet: true,
      mfaOn: false,
      passkeyCount: 0,
      linkedSignOns: [],
      staffRoles: [],
      mailsRefused: false,
      team: null,
      locks: [],
      allowedActs: ['BLOCK', 'SEND_PASSWORD_LINK', 'SIGN_OUT'],
      atStake: [],
    })
    for (const id of [NOBODY, 'no id'])
      expect(await refusal(peopleOperations.one, { id })).toBe('NOT_FOUND')
  })

  it('that they looked is on the record of the person, once a minute; so is a search that found nobody', async () => {
    const person = await newPerson(product)
    await ask(peopleOperations.find, { email: person.email })
    await seen(person.id)
    await ask(peopleOperations.devices, { personId: person.id })
    expect(await looksAt(person.id)).toBe(1)
    await product.pass(61)
    await ask(peopleOperations.memberships, { personId: person.id })
    expect(await looksAt(person.id)).toBe(2)
    const web = await signedIn(product, person, 'WEB')
    const { ownRecord } = await web.ask(
      'web',
      'query { ownRecord(first: 10) { edges { node { action actor { name } } } } }',
    )
    expect(ownRecord.edges.map(({ node }: { node: object }) => node)).toContainEqual({
      action: 'person.lookedUp',
      actor: { name: operator.user.name },
    })
    await ask(peopleOperations.find, { email: 'nobody-at-all@person.example' })
    const sought = await recordedEvents(product, "action = 'soughtEmail.notFound'")
    expect(sought.at(-1)).toMatchObject({
      actorId: operator.user.id,
      after: { email: 'nobody-at-all@person.example' },
    })
  })

  it('their memberships page by page, where they are signed in, and their place in a team', async () => {
    const team = await newTeam(product)
    const { user: person } = await newAdmUser(product, team, 'SUPPORT')
    const first = await newEcosystem(product, { name: 'First' })
    const second = await newEcosystem(product, { name: 'Second', administrator: person })
    const membershipId = await newMembership(product, first.id, person)
    const store = await signedIn(product, first.administrator, 'STORE')
    await store.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      { id: membershipId },
    )
    await signedIn(product, person, 'WEB')
    const page = async (after: string | null) =>
      (await ask(peopleOperations.memberships, { personId: person.id, first: 1, after }))
        .personMemberships
    const one = await page(null)
    const two = await page(one.pageInfo.endCursor)
    const shown = [...one.edges, ...two.edges].map(({ node }) => node)
    expect(shown).toMatchObject([
      { ecosystemName: 'Second', ecosystemId: second.id, role: 'ADMINISTRATOR', status: 'ACTIVE' },
      { ecosystemName: 'First', role: 'USER', status: 'BLOCKED' },
    ])
    expect(two.pageInfo.hasNextPage).toBe(false)
    const { personDevices } = await ask(peopleOperations.devices, { personId: person.id })
    expect(personDevices.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { app: 'WEB', userAgent: 'Mozilla/5.0 (test browser)' },
    ])
    expect(await seen(person.id)).toMatchObject({
      status: 'ACTIVE',
      team: { partnerName: team.name, profile: 'SUPPORT', state: 'ACTIVE', principal: false },
    })
    for (const list of ['memberships', 'devices', 'record'] as const) {
      const asked = { personId: person.id, first: 0 }
      expect(await refusal(peopleOperations[list], asked)).toBe('BAD_USER_INPUT')
      const unknown = { personId: NOBODY }
      expect(await refusal(peopleOperations[list], unknown)).toBe('NOT_FOUND')
    }
  })

  it('an open page follows the person, whoever changes them', async () => {
    const person = await newPerson(product)
    const live = operator.browser.subscribe('backoffice', peopleOperations.changed, {
      id: person.id,
    })
    expect(await live.next()).toEqual({ platformPersonChanged: person.id })
    await product.platform.inChange(systemActor('test'), (change) =>
      blockUser(change, person, 'Somebody else works with this account'),
    )
    expect(await live.next()).toEqual({ platformPersonChanged: person.id })
    expect(await seen(person.id)).toMatchObject({ status: 'BLOCKED', allowedActs: ['UNBLOCK'] })
    const { personRecord } = await ask(peopleOperations.record, { personId: person.id })
    const blocked = personRecord.edges.find(
      ({ node }: { node: { action: string } }) => node.action === 'user.blocked',
    )
    expect(JSON.stringify(blocked)).toContain('Somebody else works with this account')
    const unknown = operator.browser.subscribe('backoffice', peopleOperations.changed, {
      id: NOBODY,
    })
    expect(await unknown.refusal()).toBe('NOT_FOUND')
    await operator.browser.close()
  })

  it('nobody else does: not analysts, not clients', async () => {
    const person = await newPerson(product)
    const analyst = await newStaff(product, { staffRole: 'ANALYST' })
    for (const [operation, variables] of [
      [peopleOperations.find, { email: person.email }],
      [peopleOperations.one, { id: person.id }],
    ] as const)
      expect(await analyst.browser.refusal('backoffice', operation, variables)).toBe('FORBIDDEN')
    expect(await looksAt(person.id)).toBe(0)
  })
})

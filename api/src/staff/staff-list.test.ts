import { beforeAll, describe, expect, it } from 'vitest'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  freshCode,
  newInvitee,
  newStaff,
  staffOperations,
  type TestStaff,
  WHY,
} from '../../test/harness/staff.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'
import { createOperator } from './operator-commands.ts'

describe('PA2: operators find all staff', () => {
  const product = useProduct(manySends)
  let operator: TestStaff

  beforeAll(async () => {
    operator = await newStaff(product, { staffRole: 'OPERATOR', name: 'Olga Perez' })
    for (const [name, staffRoles] of [
      ['Álvaro Núñez', ['ANALYST']],
      ['alba núñez', ['ANALYST', 'REVIEWER']],
      ['Bruno Núñez', ['REVIEWER']],
    ] as const)
      await newPerson(product, { name, staffRoles })
    await newPerson(product, { name: 'Clara Núñez' })
    await createOperator(product.platform, systemActor('test'), {
      email: 'zoe@nunez.example',
      name: 'Zoe Núñez',
    })
  })

  const page = async (variables: object = {}) =>
    (await operator.browser.ask('backoffice', staffOperations.list, { ...variables })).staffMembers
  const names = async (variables: object = {}) =>
    (await page(variables)).edges.map(({ node }: { node: { name: string } }) => node.name)
  const one = async (id: string) =>
    (await operator.browser.ask('backoffice', staffOperations.one, { id })).staffMember

  it('and who is invited, in the order of their names, page by page; clients are none of them', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { edges, pageInfo } = await page({ search: 'nunez', first: 1, after })
      seen.push(edges[0].node.name)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['alba núñez', 'Álvaro Núñez', 'Bruno Núñez', 'Zoe Núñez'])
    expect(await page({ search: 'nunez' })).toMatchObject({ totalCount: 4, totalIsMore: false })
  })

  it('by a part of the name or the e-mail, without accents and capitals', async () => {
    expect(await names({ search: 'ALBA' })).toEqual(['alba núñez'])
    expect(await names({ search: 'zoe@nunez.example' })).toEqual(['Zoe Núñez'])
    expect(await names({ search: '100%_' })).toEqual([])
  })

  it('by role and situation, alone and together', async () => {
    const search = 'nunez'
    expect(await names({ search, filter: { role: 'REVIEWER' } })).toEqual([
      'alba núñez',
      'Bruno Núñez',
    ])
    expect(await names({ search, filter: { situation: 'INVITED' } })).toEqual(['Zoe Núñez'])
    expect(await names({ search, filter: { role: 'OPERATOR', situation: 'INVITED' } })).toEqual([
      'Zoe Núñez',
    ])
    expect(await names({ search, filter: { role: 'ANALYST', situation: 'BLOCKED' } })).toEqual([])
    expect(await names({ filter: { role: 'OPERATOR', situation: 'ACTIVE' } })).toContain(
      'Olga Perez',
    )
  })

  it('each with what an operator must know, and what they can do', async () => {
    const [{ node: invited }] = (await page({ search: 'zoe' })).edges
    expect(invited).toMatchObject({
      situation: 'INVITED',
      email: 'zoe@nunez.example',
      roles: ['OPERATOR'],
      mfaOn: false,
      lastActiveAt: null,
      signedInDevices: 0,
      mfaReset: null,
      allowedActions: ['RESEND_INVITATION', 'WITHDRAW_INVITATION'],
    })
    expect(new Date(invited.invitedUntil).getTime()).toBeGreaterThan(Date.now())
    expect(await one(operator.user.id)).toMatchObject({
      situation: 'ACTIVE',
      roles: ['OPERATOR'],
      mfaOn: true,
      signedInDevices: 1,
      invitedUntil: null,
      allowedActions: [],
    })
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    expect((await one(analyst.id)).allowedActions).toEqual(['CHANGE_ROLES', 'BLOCK', 'SIGN_OUT'])
  })

  it('under the name and the roles that they have now', async () => {
    const member = await newStaff(product, { staffRole: 'ANALYST', name: 'Old Name' })
    await member.browser.ask(
      'backoffice',
      'mutation { updateProfile(input: { name: "Quite Unheard Of" }) { name } }',
    )
    expect(await names({ search: 'old name' })).toEqual([])
    expect(await names({ search: 'quite unheard' })).toEqual(['Quite Unheard Of'])
    await operator.browser.ask('backoffice', staffOperations.roles, {
      input: {
        staffId: member.user.id,
        seen: ['ANALYST'],
        roles: ['REVIEWER'],
        code: await freshCode(product, operator),
      },
    })
    expect(await names({ search: 'quite', filter: { role: 'ANALYST' } })).toEqual([])
    expect(await names({ search: 'quite', filter: { role: 'REVIEWER' } })).toHaveLength(1)
  })

  it('the history of an account, and of an invitation, page by page; not what they do in their profile', async () => {
    const member = await newStaff(product, { staffRole: 'ANALYST' })
    await member.browser.ask(
      'backoffice',
      'mutation { updateProfile(input: { name: "Another" }) { name } }',
    )
    await operator.browser.ask('backoffice', staffOperations.block, {
      input: {
        staffId: member.user.id,
        reason: WHY,
        code: await freshCode(product, operator),
      },
    })
    const read = async (id: string, first: number, after: string | null) =>
      (await operator.browser.ask('backoffice', staffOperations.record, { id, first, after }))
        .staffMemberRecord
    const newest = await read(member.user.id, 2, null)
    const rest = await read(member.user.id, 20, newest.pageInfo.endCursor)
    const events = [...newest.edges, ...rest.edges].map(({ node }) => node)
    expect(events.map(({ action }) => action)).toEqual([
      'devices.allSignedOut',
      'user.blocked',
      'user.mfaTurnedOn',
      'user.created',
    ])
    expect(events[1].fields).toContainEqual(
      expect.objectContaining({ name: 'reason', after: { value: JSON.stringify(WHY) } }),
    )
    const { inviteStaff } = await operator.browser.ask('backoffice', staffOperations.invite, {
      input: newInvitee({ code: await freshCode(product, operator) }),
    })
    const { edges } = await read(inviteStaff.id, 20, null)
    expect(edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
      'staffInvitation.sent',
    ])
  })

  it('what is no search, filter, cursor or member of staff is refused, and so is everybody else', async () => {
    const { browser } = operator
    const list = (variables: object) =>
      browser.refusal('backoffice', staffOperations.list, { ...variables })
    expect(await list({ search: 'x'.repeat(101) })).toBe('BAD_USER_INPUT')
    expect(await list({ after: 'no cursor' })).toBe('BAD_USER_INPUT')
    const nobody = '01900000-0000-7000-8000-000000000000'
    expect(await list({ after: Buffer.from(nobody).toString('base64url') })).toBe('NOT_FOUND')
    const client = await newPerson(product)
    for (const id of ['no id', nobody, client.id])
      for (const operation of [staffOperations.one, staffOperations.record])
        expect(await browser.refusal('backoffice', operation, { id })).toBe('NOT_FOUND')
    expect(
      await browser.refusal('backoffice', staffOperations.record, {
        id: operator.user.id,
        after: 'no cursor',
      }),
    ).toBe('BAD_USER_INPUT')
    const reviewer = await newPerson(product, { staffRole: 'REVIEWER' })
    const other = await signedIn(product, reviewer, 'BACKOFFICE')
    expect(await other.refusal('backoffice', staffOperations.list, {})).toBe('FORBIDDEN')
  })

  it('open pages hear of every change, by whomever', async () => {
    const second = await newStaff(product)
    const live = second.browser.subscribe('backoffice', staffOperations.changed)
    await live.next()
    await createOperator(product.platform, systemActor('test'), {
      email: 'yara@nunez.example',
      name: 'Yara Núñez',
    })
    expect((await live.next()).staffChanged).toBeGreaterThan(0)
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    await operator.browser.ask('backoffice', staffOperations.block, {
      input: { staffId: analyst.id, reason: WHY, code: await freshCode(product, operator) },
    })
    await live.next()
  })
})

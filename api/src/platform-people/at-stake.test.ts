import { beforeAll, describe, expect, it } from 'vitest'
import { arrived, inSession, newScene } from '../../test/harness/assistance.ts'
import { confirmedErasure } from '../../test/harness/erasures.ts'
import { newPersonWithMfa } from '../../test/harness/identity.ts'
import { signedIn } from '../../test/harness/people.ts'
import { peopleOperations } from '../../test/harness/platform-people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { freshCode, newStaff, type TestStaff, WHY } from '../../test/harness/staff.ts'
import { newHeirs, standing, validated } from '../../test/harness/succession.ts'
import { atBackoffice, newAdmUser, newTeam, team as teamActs } from '../../test/harness/team.ts'
import { manySends } from '../../test/harness/test-settings.ts'

describe('PA5: what a block of a person touches, and what follows', () => {
  const product = useProduct(manySends)
  let operator: TestStaff

  beforeAll(async () => {
    operator = await newStaff(product)
  })

  const seen = async (id: string) =>
    (await operator.browser.ask('backoffice', peopleOperations.one, { id })).platformPerson
  const done = async (operation: 'block' | 'unblock', personId: string) =>
    Object.values(
      await operator.browser.ask('backoffice', peopleOperations[operation], {
        input: { personId, reason: WHY, code: await freshCode(product, operator) },
      }),
    )[0]

  it('AS13: whoever is in an access session, on either side, leaves it at once, and the other side is told', async () => {
    for (const side of ['analyst', 'client'] as const) {
      const scene = await newScene(product)
      const { accessSessionId, id } = await inSession(scene)
      const blocked = scene[side]
      expect((await seen(blocked.id)).atStake).toContain('ACCESS_SESSION')
      // The codes have left by now: what comes next is about the end.
      await product.settle()
      const before = product.mailbox.mails.length
      await done('block', blocked.id)
      expect(
        await product.rows('select ended_by from access_sessions where id = $1', [accessSessionId]),
      ).toEqual([{ ended_by: 'REVOKED' }])
      expect((await seen(blocked.id)).atStake).not.toContain('ACCESS_SESSION')
      await product.settle()
      const told = product.mailbox.mails.slice(before).filter(({ to }) => to === scene.client.email)
      expect(told.map(({ subject }) => subject)).toContainEqual(
        expect.stringMatching(/assistance|access/i),
      )
      if (side === 'client') {
        const { assistanceRequest } = await scene.backoffice.ask(
          'backoffice',
          'query ($id: ID!) { assistanceRequest(id: $id) { accessSession { endedBy } } }',
          { id },
        )
        expect(assistanceRequest.accessSession.endedBy).toBe('REVOKED')
      }
    }
  })

  it('SU16: a successor is declined; the administrator of a running succession is named as such', async () => {
    const { heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    operator = await newStaff(product)
    const { administrator, successor } = heirs
    expect((await seen(administrator.user.id)).atStake).toEqual([
      'ADMINISTRATION',
      'SUCCESSION_OF_OWN',
    ])
    expect((await seen(successor.user.id)).atStake).toEqual(['SUCCESSOR'])
    await done('block', administrator.user.id)
    expect((await standing(heirs))?.state).toBe('AWAITING_CONFIRMATION')
    await done('block', successor.user.id)
    expect((await standing(heirs))?.state).toBe('DECLINED_BY_PLATFORM')
    expect((await seen(successor.user.id)).atStake).toEqual([])
    await done('unblock', administrator.user.id)
    expect((await seen(administrator.user.id)).atStake).toEqual(['ADMINISTRATION'])
  })

  it('AD4: a Principal stays the Principal, blocked or not', async () => {
    const team = await newTeam(product)
    const { user } = team.principal
    expect(await seen(user.id)).toMatchObject({
      atStake: ['PRINCIPAL'],
      team: { partnerName: team.name, principal: true },
    })
    expect(await done('block', user.id)).toMatchObject({
      status: 'BLOCKED',
      team: { state: 'ACTIVE', principal: true },
    })
    expect(await done('unblock', user.id)).toMatchObject({ status: 'ACTIVE' })
  })

  it('AD3: the block of a team and that of the platform are apart: neither lifts the other', async () => {
    const team = await newTeam(product)
    const place = await newAdmUser(product, team, 'SUPPORT')
    const principal = await atBackoffice(product, team.principal)
    await principal.ask('backoffice', teamActs.block, { id: place.id })
    const { id } = place.user
    expect(await seen(id)).toMatchObject({
      status: 'ACTIVE',
      team: { state: 'BLOCKED' },
      allowedActs: ['BLOCK', 'SEND_PASSWORD_LINK', 'SIGN_OUT'],
    })
    expect(
      await operator.browser.refusal('backoffice', peopleOperations.unblock, {
        input: { personId: id, reason: WHY, code: '123456' },
      }),
    ).toBe('PERSON_SITUATION')
    await done('block', id)
    await principal.ask('backoffice', teamActs.unblock, { id: place.id })
    expect(await seen(id)).toMatchObject({ status: 'BLOCKED', team: { state: 'ACTIVE' } })
    await principal.ask('backoffice', teamActs.block, { id: place.id })
    expect(await done('unblock', id)).toMatchObject({
      status: 'ACTIVE',
      team: { state: 'BLOCKED' },
    })
  })

  it('PA2: a member of staff is blocked like anybody, and a reset of their MFA ends with it', async () => {
    const { user } = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const desk = await signedIn(product, user, 'BACKOFFICE')
    await newStaff(product)
    await operator.browser.ask(
      'backoffice',
      `mutation ($input: ReasonedStaffInput!) { askMfaReset(input: $input) { id } }`,
      { input: { staffId: user.id, reason: WHY, code: await freshCode(product, operator) } },
    )
    await done('block', user.id)
    expect((await desk.ask('backoffice', '{ viewer { mfaOn } }')).viewer).toBeNull()
    expect(
      await product.rows('select ended_by from staff_mfa_resets where user_id = $1', [user.id]),
    ).toEqual([{ ended_by: 'BLOCKED' }])
    await arrived(() => product.mailbox.lastTo(user.email))
  })

  it('PA11: who is erased is nobody any more: not found, and not let in', async () => {
    const { person } = await confirmedErasure(product)
    const { id, email } = person.user
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    await product.settle()
    operator = await newStaff(product)
    const { platformPersonId } = await operator.browser.ask('backoffice', peopleOperations.find, {
      email,
    })
    expect(platformPersonId).toBeNull()
    expect(await operator.browser.refusal('backoffice', peopleOperations.one, { id })).toBe(
      'NOT_FOUND',
    )
    const input = { personId: id, reason: WHY, code: '123456' }
    expect(await operator.browser.refusal('backoffice', peopleOperations.unblock, { input })).toBe(
      'NOT_FOUND',
    )
  })
})

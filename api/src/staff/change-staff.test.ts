import { beforeAll, describe, expect, it } from 'vitest'
import { inSession, newKey, newScene, operations, started } from '../../test/harness/assistance.ts'
import { codeOf, newPersonWithMfa, subjectsTo } from '../../test/harness/identity.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  freshCode,
  newInvitee,
  newStaff,
  staffOperations,
  type TestStaff,
  WHY,
} from '../../test/harness/staff.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

describe('PA2: an operator changes staff', () => {
  const product = useProduct(manySends)
  let operator: TestStaff

  beforeAll(async () => {
    operator = await newStaff(product)
  })

  const given = async (staffId: string, input: object = {}, by = operator) => ({
    input: { staffId, code: await freshCode(product, by), ...input },
  })
  const changed = async (operation: string, staffId: string, input: object = {}) =>
    Object.values(
      await operator.browser.ask('backoffice', operation, await given(staffId, input)),
    )[0]
  const refused = (operation: string, staffId: string, input: object = {}) =>
    operator.browser.refusal('backoffice', operation, {
      input: { staffId, code: '123456', ...input },
    })
  /** Alone: whoever was an operator before is one no more. */
  const alone = (...ids: string[]) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        "update users set staff_roles = '{ANALYST}' where id <> all($1) and 'OPERATOR' = any (staff_roles)",
        [ids],
      )
      change.record(testAction('user.changed', 'user'), { targetId: ids[0] ?? '' })
    })

  it('their roles, each role once; it is on the record, and they are told', async () => {
    const { user } = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const roles = ['OPERATOR', 'REVIEWER', 'REVIEWER']
    expect(
      await changed(staffOperations.roles, user.id, { seen: ['ANALYST'], roles }),
    ).toMatchObject({ roles: ['REVIEWER', 'OPERATOR'] })
    const events = await recordedEvents(
      product,
      "target_id = $1 and action = 'user.staffRolesChanged'",
      [user.id],
    )
    expect(events).toEqual([
      expect.objectContaining({
        actorId: operator.user.id,
        before: { staffRoles: ['ANALYST'] },
        after: { staffRoles: ['REVIEWER', 'OPERATOR'] },
      }),
    ])
    await product.settle()
    expect(subjectsTo(product, user)).toEqual([expect.stringMatching(/^Your roles at/)])
    const seen = ['REVIEWER', 'OPERATOR']
    await changed(staffOperations.roles, user.id, { seen, roles: seen })
    await product.settle()
    expect(subjectsTo(product, user)).toHaveLength(1)
  })

  it('AS13: an analyst whose role is taken away loses the running session within a second, and the open request', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const other = await newScene(product)
    await started(other)
    for (const { analyst, backoffice } of [scene, other]) {
      const live = backoffice.subscribe(
        'backoffice',
        'subscription { viewerChanged { staffRoles } }',
      )
      await live.next()
      const variables = await given(analyst.id, { seen: ['ANALYST'], roles: ['REVIEWER'] })
      const began = performance.now()
      await operator.browser.ask('backoffice', staffOperations.roles, variables)
      await live.until(({ viewerChanged }) => viewerChanged.staffRoles.join() === 'REVIEWER')
      expect(performance.now() - began).toBeLessThan(1_000)
    }
    expect(
      await product.rows('select ended_by from access_sessions where id = $1', [
        session.accessSessionId,
      ]),
    ).toEqual([{ ended_by: 'REVOKED' }])
    expect(
      await product.rows(
        'select 1 from assistance_requests where analyst_id = any($1) and closed_at is null',
        [[scene.analyst.id, other.analyst.id]],
      ),
    ).toEqual([])
    expect(
      await scene.backoffice.refusal('backoffice', operations.start, {
        email: scene.client.email,
        ecosystemId: scene.ecosystem.id,
        key: newKey(),
      }),
    ).toBe('FORBIDDEN')
  })

  it('AS13: another role beside it ends nothing', async () => {
    const scene = await newScene(product)
    const { accessSessionId } = await inSession(scene)
    const roles = ['ANALYST', 'REVIEWER']
    await changed(staffOperations.roles, scene.analyst.id, { seen: ['ANALYST'], roles })
    expect(
      await product.rows('select ended_by from access_sessions where id = $1', [accessSessionId]),
    ).toEqual([{ ended_by: null }])
  })

  it('not their own, not as they were not shown, not without a role, and no operator without MFA', async () => {
    const own = operator.user.id
    const roles = { seen: ['OPERATOR'], roles: ['OPERATOR', 'ANALYST'] }
    expect(await refused(staffOperations.roles, own, roles)).toBe('OWN_STAFF_ACCOUNT')
    expect(await refused(staffOperations.block, own, { reason: WHY })).toBe('OWN_STAFF_ACCOUNT')
    expect(await refused(staffOperations.unblock, own)).toBe('OWN_STAFF_ACCOUNT')
    const signOut = (staffId: string) =>
      operator.browser.refusal('backoffice', staffOperations.signOut, { input: { staffId } })
    expect(await signOut(own)).toBe('OWN_STAFF_ACCOUNT')
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const to = (seen: string[], wanted: string[]) =>
      refused(staffOperations.roles, analyst.id, { seen, roles: wanted })
    expect(await to(['REVIEWER'], ['ANALYST'])).toBe('CONFLICT')
    expect(await to(['ANALYST'], [])).toBe('BAD_USER_INPUT')
    expect(await to(['ANALYST'], ['OPERATOR'])).toBe('OPERATOR_NEEDS_MFA')
    expect(await to(['ANALYST'], ['REVIEWER'])).toBe('MFA_CODE_WRONG')
    const client = await newPerson(product)
    for (const id of [client.id, 'no id'])
      expect(await refused(staffOperations.block, id, { reason: WHY })).toBe('NOT_FOUND')
    const { inviteStaff: invited } = await operator.browser.ask(
      'backoffice',
      staffOperations.invite,
      { input: newInvitee({ code: await freshCode(product, operator) }) },
    )
    const seen = { seen: ['ANALYST'], roles: ['REVIEWER'] }
    expect(await refused(staffOperations.roles, invited.id, seen)).toBe('STAFF_SITUATION')
    expect(await signOut(invited.id)).toBe('STAFF_SITUATION')
  })

  it('blocks with a reason, which they read, and lets in again; at once, on every device', async () => {
    const analyst = await newStaff(product, { staffRole: 'ANALYST' })
    const { id } = analyst.user
    const reasons = ['', 'late', '..................', 'because '.repeat(200)]
    const refusals = []
    for (const reason of reasons)
      refusals.push(await refused(staffOperations.block, id, { reason }))
    expect(refusals).toEqual([
      'REASON_REQUIRED',
      'REASON_TOO_SHORT',
      'REASON_FILLER',
      'REASON_TOO_LONG',
    ])
    expect(await refused(staffOperations.unblock, id)).toBe('STAFF_SITUATION')
    expect(await changed(staffOperations.block, id, { reason: WHY })).toMatchObject({
      situation: 'BLOCKED',
      signedInDevices: 0,
      allowedActions: ['CHANGE_ROLES', 'UNBLOCK'],
    })
    expect((await analyst.browser.ask('backoffice', '{ viewer { mfaOn } }')).viewer).toBeNull()
    expect(await refused(staffOperations.block, id, { reason: WHY })).toBe('STAFF_SITUATION')
    expect(await changed(staffOperations.unblock, id)).toMatchObject({ situation: 'ACTIVE' })
    await product.settle()
    expect(subjectsTo(product, analyst.user)).toEqual([
      expect.stringMatching(/is blocked$/),
      expect.stringMatching(/is open again$/),
    ])
    expect(product.mailbox.mails.find(({ to }) => to === analyst.user.email)?.text).toContain(WHY)
    const [blocked] = await recordedEvents(product, "target_id = $1 and action = 'user.blocked'", [
      id,
    ])
    expect(blocked).toMatchObject({ actorId: operator.user.id, after: { reason: WHY } })
  })

  it('signs out everywhere, and they are told', async () => {
    const analyst = await newStaff(product, { staffRole: 'ANALYST' })
    const web = await signedIn(product, analyst.user, 'WEB')
    const { signOutStaff } = await operator.browser.ask('backoffice', staffOperations.signOut, {
      input: { staffId: analyst.user.id },
    })
    expect(signOutStaff.signedInDevices).toBe(0)
    expect((await web.ask('web', '{ viewer { mfaOn } }')).viewer).toBeNull()
    await product.settle()
    expect(subjectsTo(product, analyst.user)).toEqual([expect.stringMatching(/signed you out$/)])
  })

  it('of two operators who demote each other at once, one stays', async () => {
    for (let time = 0; time < 4; time += 1) {
      const pair = [await newStaff(product), await newStaff(product)] as const
      const [one, two] = pair
      await alone(one.user.id, two.user.id)
      const acts = await Promise.all([
        given(two.user.id, { seen: ['OPERATOR'], roles: ['ANALYST'] }, one),
        given(one.user.id, { seen: ['OPERATOR'], roles: ['ANALYST'] }, two),
      ])
      const answers = await race(
        pair.map(
          ({ browser }, place) =>
            () =>
              browser.send('backoffice', staffOperations.roles, acts[place]),
        ),
      )
      const codes = answers.map(codeOf)
      expect(codes.filter((code) => code === undefined)).toHaveLength(1)
      expect(['FORBIDDEN', 'LAST_OPERATOR']).toContain(codes.find((code) => code !== undefined))
    }
    operator = await newStaff(product)
  })
})

describe('PA2: e-mails about changes of staff', () => {
  const product = useProduct({ SENDS_PER_HOUR: '1' })

  it('ID7: other roles wait for the mailbox; a block does not', async () => {
    const operator = await newStaff(product)
    const { user } = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const roles = async (seen: string, wanted: string) => ({
      input: {
        staffId: user.id,
        seen: [seen],
        roles: [wanted],
        code: await freshCode(product, operator),
      },
    })
    await operator.browser.ask(
      'backoffice',
      staffOperations.roles,
      await roles('ANALYST', 'REVIEWER'),
    )
    expect(
      await operator.browser.refusal(
        'backoffice',
        staffOperations.roles,
        await roles('REVIEWER', 'ANALYST'),
      ),
    ).toBe('MAIL_LIMIT_REACHED')
    await operator.browser.ask('backoffice', staffOperations.block, {
      input: { staffId: user.id, reason: WHY, code: await freshCode(product, operator) },
    })
    await product.settle()
    expect(subjectsTo(product, user)).toHaveLength(1)
  })
})

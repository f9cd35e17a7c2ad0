import { closings, signOutReasonOf } from 'shared-schema/closings'
import { describe, expect, it } from 'vitest'
import { newSupport, started } from '../../../test/harness/ecosystem-admin.ts'
import { codeOf, newPersonWithMfa, type PersonWithMfa } from '../../../test/harness/identity.ts'
import { newMembership, newPerson, signedIn, underControl } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import {
  active,
  asAdministrator,
  asSuccessor,
  back,
  freshCode,
  type Heirs,
  newHeirs,
  operations,
  uploaded,
  validated,
} from '../../../test/harness/succession.ts'
import { testAction } from '../../../test/harness/test-actions.ts'
import { verifyRecord } from '../../audit/verify.ts'
import { systemActor } from '../../platform/actor.ts'

const CONTEST = 'I am still here, at work every day'
const product = useProduct()

const stateOf = async (id: string): Promise<string> => {
  const [row] = await product.rows<{ state: string }>(
    'select state from successions where id = $1',
    [id],
  )
  return row?.state ?? 'NONE'
}
const administratorsOf = (heirs: Heirs) =>
  product.rows<{ user_id: string }>(
    "select user_id from memberships where ecosystem_id = $1 and role = 'ADMINISTRATOR' and removed_at is null",
    [heirs.ecosystem.id],
  )
const changedBySystem = (sql: string, values: unknown[], action: string, targetId: string) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(sql, values)
    change.record(testAction(action, 'user'), { targetId })
  })

describe('a claim and its reviewer', () => {
  const underReview = async (): Promise<{ id: string; heirs: Heirs }> => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    return { id, heirs }
  }
  const decides = async (reviewer: PersonWithMfa, id: string) => {
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const code = await freshCode(product, reviewer)
    return codeOf(await desk.send('backoffice', operations.decline, { id, code, reason: CONTEST }))
  }

  it('SU21, PA2: an analyst who is also a reviewer and assisted a side within 30 days decides nothing; after them they may', async () => {
    const { id, heirs } = await underReview()
    const reviewer = await newPersonWithMfa(product, { staffRoles: ['ANALYST', 'REVIEWER'] })
    const support = await newSupport(product, heirs.administrator.user)
    await started({
      ...support,
      analyst: reviewer.user,
      backoffice: await signedIn(product, reviewer.user, 'BACKOFFICE'),
    })
    expect(await decides(reviewer, id)).toBe('REVIEWER_INVOLVED')
    expect(await stateOf(id)).toBe('UNDER_REVIEW')
    await product.pass(30 * 86_400 + 60)
    expect(await decides(reviewer, id)).toBeUndefined()
  })

  it('SU21: one of the two decides nothing', async () => {
    const { id, heirs } = await underReview()
    const { user } = heirs.successor
    await changedBySystem(
      "update users set staff_roles = '{REVIEWER}' where id = $1",
      [user.id],
      'user.staffRolesChanged',
      user.id,
    )
    expect(await decides(heirs.successor, id)).toBe('REVIEWER_INVOLVED')
  })

  it('SU21: an involved reviewer is offered no decision, and keeps the code that they type all the same', async () => {
    const { id, heirs } = await underReview()
    const allowed = 'query ($id: ID!) { successionClaim(successionId: $id) { allowedActions } }'
    const apart = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const involved = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const support = await newSupport(product, heirs.successor.user)
    await started({
      ...support,
      analyst: involved.user,
      backoffice: await signedIn(product, involved.user, 'BACKOFFICE'),
    })
    await changedBySystem(
      "update users set staff_roles = '{REVIEWER}' where id = $1",
      [involved.user.id],
      'user.staffRolesChanged',
      involved.user.id,
    )
    const offered = async ({ user }: PersonWithMfa) => {
      const desk = await signedIn(product, user, 'BACKOFFICE')
      return (await desk.ask('backoffice', allowed, { id })).successionClaim.allowedActions
    }
    // Before its time a claim can't be approved, and is not offered to be (SU14).
    expect(await offered(apart)).toEqual(['DECLINE_CLAIM'])
    expect(await offered(involved)).toEqual([])
    await product.pass(86_402)
    expect(await offered(apart)).toEqual(['APPROVE_CLAIM', 'DECLINE_CLAIM'])
    expect(await offered(involved)).toEqual([])
    const desk = await signedIn(product, involved.user, 'BACKOFFICE')
    const code = await freshCode(product, involved)
    const decline = { id, code, reason: 'A reason that can be read' }
    for (let times = 0; times < 2; times += 1)
      expect(await desk.refusal('backoffice', operations.decline, decline)).toBe(
        'REVIEWER_INVOLVED',
      )
  })

  it('SU15: a cancelled claim ends the appointment; only the administrator can take it up again', async () => {
    const { id, heirs } = await underReview()
    await heirs.web.ask('web', operations.cancelClaim, { id })
    expect(await stateOf(id)).toBe('DECLINED_BY_SUCCESSOR')
    const code = await freshCode(product, heirs.successor)
    for (const name of ['accept', 'confirm'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id, code })).toBe(
        'ILLEGAL_TRANSITION',
      )
    const { succession } = await heirs.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession.allowedActions).toEqual(['RESEND', 'GO_BACK', 'REMOVE'])
  })

  it('SU17: contested after its approval, it can not be confirmed', async () => {
    const { id, heirs } = await underReview()
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    await product.pass(86_402)
    const again = await back(heirs)
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const code = await freshCode(product, reviewer)
    await desk.ask('backoffice', operations.approve, { id, code })
    await asAdministrator(again, operations.contest, { id, reason: CONTEST })
    const late = await freshCode(product, heirs.successor)
    expect(await again.web.refusal('web', operations.confirm, { id, code: late })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(await decides(reviewer, id)).toBeUndefined()
    expect(await stateOf(id)).toBe('DECLINED_BY_PLATFORM')
    expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
  })
})

describe('faults', () => {
  it.each(['KEEP_AS_USER', 'PERMANENTLY_REMOVE'] as const)(
    'SU12: with %s, the sockets of the previous administrator’s Store close within a second and say why',
    async (fate) => {
      const { id, heirs } = await validated(await newHeirs(product), fate)
      const store = await signedIn(product, heirs.administrator.user, 'STORE')
      const live = store.subscribe('store', 'subscription { viewerChanged { user { id } } }')
      await live.next()
      const started = performance.now()
      expect(await asSuccessor(heirs, operations.confirm, { id })).toMatchObject({
        state: 'COMPLETED',
      })
      expect(await live.closeCode()).toBe(closings.SIGNED_OUT)
      expect(performance.now() - started).toBeLessThan(1000)
      expect(signOutReasonOf(await live.closeReason())).toBe('HANDED_OVER')
    },
  )

  it('A1, F1, SU12: a completion whose record fails changes nothing, and can be done again', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'PERMANENTLY_REMOVE')
    await product.settle()
    const counts = () =>
      product.rows(`select (select count(*) from outbox_mails) as mails,
        (select count(*) from memberships where removed_at is null) as members,
        (select count(*) from devices where signed_out_at is null) as devices,
        (select count(*) from audit_events where action like 'membership.%') as events`)
    const code = await freshCode(product, heirs.successor)
    const before = await counts()
    await product.rows(`create function fail() returns trigger language plpgsql as $$
      begin if new.payload::text like '%succession.completed%' then raise exception 'the disk is full'; end if;
      return new; end $$;
      create trigger fail before insert on audit_events for each row execute function fail()`)
    const answer = await heirs.web.send('web', operations.confirm, { id, code })
    await product.rows('drop trigger fail on audit_events; drop function fail()')
    expect(codeOf(answer)).toBe('INTERNAL_ERROR')
    expect(await counts()).toEqual(before)
    expect(await stateOf(id)).toBe('AWAITING_CONFIRMATION')
    expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
    expect(await asSuccessor(heirs, operations.confirm, { id })).toMatchObject({
      state: 'COMPLETED',
    })
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  })

  it('SU20: an access session that is open on the ecosystem ends with the completion', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const bystander = await newPerson(product)
    await newMembership(product, heirs.ecosystem.id, bystander)
    for (const subject of [heirs.administrator.user, bystander])
      await underControl(product, { subject, ecosystemId: heirs.ecosystem.id, environment: 'WEB' })
    await asSuccessor(heirs, operations.confirm, { id })
    expect(
      await product.rows(
        'select 1 from access_sessions where ecosystem_id = $1 and ended_at is null',
        [heirs.ecosystem.id],
      ),
    ).toEqual([])
  })
})

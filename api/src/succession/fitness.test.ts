import { describe, expect, it } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  freshCode,
  type Heirs,
  invited,
  newHeirs,
  operations,
  uploaded,
  validated,
} from '../../test/harness/succession.ts'
import { testAction } from '../../test/harness/test-actions.ts'

import { systemActor } from '../platform/actor.ts'

const product = useProduct()

const stateOf = async (id: string): Promise<string> => {
  const [row] = await product.rows<{ state: string }>(
    'select state from successions where id = $1',
    [id],
  )
  return row?.state ?? 'NONE'
}
const restrictionsOf = async (id: string): Promise<string[]> => {
  const [row] = await product.rows<{ restrictions: string[] }>(
    'select restrictions from successions where id = $1',
    [id],
  )
  return row?.restrictions ?? []
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

describe('SU16, R11: a successor who is not fit any more', () => {
  interface At {
    readonly state: string
    readonly until: (heirs: Heirs) => Promise<string>
  }
  const handover = async (heirs: Heirs): Promise<string> => {
    const id = await active(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    return id
  }
  const claimed = async (heirs: Heirs): Promise<string> => {
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    return id
  }
  const rejected = async (heirs: Heirs): Promise<string> => {
    const id = await invited(heirs)
    await heirs.web.ask('web', operations.reject, { id })
    return id
  }
  const lapsed = async (heirs: Heirs): Promise<string> => {
    const { id } = await accepted(heirs)
    await product.pass(86_402)
    return id
  }
  const unanswered = async (heirs: Heirs): Promise<string> => {
    const id = await invited(heirs)
    await product.pass(product.settings.INVITATION_ANSWER_SECONDS + 2)
    return id
  }
  const states: readonly At[] = [
    { state: 'INVITED', until: invited },
    { state: 'INVITATION_EXPIRED', until: unanswered },
    { state: 'AWAITING_ACTIVATION', until: async (heirs) => (await accepted(heirs)).id },
    { state: 'ACTIVATION_EXPIRED', until: lapsed },
    { state: 'ACTIVE', until: active },
    { state: 'IN_VALIDATION', until: handover },
    { state: 'UNDER_REVIEW', until: claimed },
    {
      state: 'AWAITING_CONFIRMATION',
      until: async (heirs) => (await validated(heirs, 'KEEP_AS_USER')).id,
    },
  ]
  const blows: readonly {
    readonly restriction: string
    readonly strike: (heirs: Heirs) => Promise<unknown>
  }[] = [
    {
      restriction: 'MFA_OFF',
      strike: ({ successor: { user } }) =>
        changedBySystem(
          'update users set mfa_turned_on_at = null, sealed_mfa_secret = null where id = $1',
          [user.id],
          'user.mfaTurnedOff',
          user.id,
        ),
    },
    {
      restriction: 'BLOCKED',
      strike: ({ successor: { user } }) =>
        changedBySystem(
          "update users set status = 'BLOCKED' where id = $1",
          [user.id],
          'user.blocked',
          user.id,
        ),
    },
    {
      restriction: 'NOT_A_MEMBER',
      strike: ({ successorMembershipId: id }) =>
        changedBySystem(
          'update memberships set removed_at = app_now() where id = $1',
          [id],
          'membership.removed',
          id,
        ),
    },
    {
      restriction: 'MEMBER_BLOCKED',
      strike: ({ successorMembershipId: id }) =>
        changedBySystem(
          "update memberships set status = 'BLOCKED' where id = $1",
          [id],
          'membership.blocked',
          id,
        ),
    },
  ]
  for (const { state, until } of states)
    it(`in ${state} MFA off, a block and a removal decline at once, and the administrator stays`, async () => {
      for (const { restriction, strike } of blows) {
        const heirs = await newHeirs(product)
        const id = await until(heirs)
        expect(await stateOf(id)).toBe(state)
        await strike(heirs)
        expect([restriction, await stateOf(id)]).toEqual([restriction, 'DECLINED_BY_PLATFORM'])
        expect(await restrictionsOf(id)).toEqual([restriction])
        expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
      }
    }, 60_000)

  it('SU16: whoever has said no already is declined for nothing more, and is not brought back unfit', async () => {
    for (const { restriction, strike } of blows) {
      const heirs = await newHeirs(product)
      const id = await rejected(heirs)
      await strike(heirs)
      expect([restriction, await stateOf(id)]).toEqual([restriction, 'DECLINED_BY_SUCCESSOR'])
      const { succession } = await heirs.store.ask('store', operations.succession, {
        ecosystemId: heirs.ecosystem.id,
      })
      expect(succession).toMatchObject({
        allowedActions: ['REMOVE'],
        restrictionsNow: [restriction],
        restrictions: [],
      })
      for (const operation of [operations.resend, operations.goBack]) {
        const code = await freshCode(product, heirs.administrator)
        expect(await heirs.store.refusal('store', operation, { id, code })).toBe('SUCCESSOR_UNFIT')
      }
      expect(await asAdministrator(heirs, operations.remove, { id })).toMatchObject({
        state: 'REVOKED',
      })
    }
  }, 60_000)

  it('EMAIL_UNCONFIRMED is found at the next step, the confirmation too', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const { user } = heirs.successor
    await changedBySystem(
      'update users set email_confirmed_at = null where id = $1',
      [user.id],
      'user.emailChanged',
      user.id,
    )
    const confirmed = await asSuccessor(heirs, operations.confirm, { id })
    expect(confirmed).toMatchObject({
      state: 'DECLINED_BY_PLATFORM',
      restrictions: ['EMAIL_UNCONFIRMED'],
    })
    expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
  })

  it('INACTIVE for 30 days, they do not pass the validation', async () => {
    const heirs = await newHeirs(product)
    const id = await handover(heirs)
    await product.rows(
      "update user_activity set last_active_at = app_now() - interval '31 days' where user_id = $1",
      [heirs.successor.user.id],
    )
    await product.pass(86_402)
    expect(await stateOf(id)).toBe('DECLINED_BY_PLATFORM')
    expect(await restrictionsOf(id)).toEqual(['INACTIVE'])
  })
})

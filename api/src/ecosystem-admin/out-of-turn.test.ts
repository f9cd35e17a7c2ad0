import { describe, expect, it } from 'vitest'
import {
  chosen,
  newSupport,
  opened,
  operations,
  type Support,
  started,
  userProven,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

type Step = keyof typeof operations

describe('a step out of its turn is refused, and the request stays as it is', () => {
  const product = useProduct(manySends)

  async function newScene(): Promise<{ support: Support; ecosystemId: string }> {
    const { id: ecosystemId, administrator } = await newEcosystem(product)
    return { support: await newSupport(product, administrator), ecosystemId }
  }
  const refusal = (
    { backoffice }: Support,
    step: Step,
    id: string,
    given: Record<string, unknown> = {},
  ) =>
    backoffice.refusal('backoffice', operations[step], {
      id,
      code: '123456',
      ecosystemId: newId(),
      successionId: newId(),
      reason: 'Wrong account',
      ...given,
    })
  const stateOf = async (id: string) =>
    (await product.rows('select state from administration_requests where id = $1', [id]))[0]

  it('before the user has proven themself', async () => {
    const { support } = await newScene()
    const { id } = await started(support)
    for (const step of ['choose', 'resendInternalCode', 'requestRelease', 'complete'] as const)
      expect([step, await refusal(support, step, id)]).toEqual([step, 'ILLEGAL_TRANSITION'])
    expect(await stateOf(id)).toEqual({ state: 'USER_CODE_SENT' })
  })

  it('once the ecosystem is open', async () => {
    const { support, ecosystemId } = await newScene()
    const id = await opened(support, ecosystemId)
    for (const step of ['resendUserCode', 'resendInternalCode'] as const)
      expect([step, await refusal(support, step, id)]).toEqual([step, 'ILLEGAL_TRANSITION'])
  })

  it('after it was cancelled', async () => {
    const { support } = await newScene()
    const { id } = await started(support)
    await support.backoffice.ask('backoffice', operations.cancel, { id, reason: 'Wrong account' })
    for (const step of [
      'resendUserCode',
      'enterUserCode',
      'choose',
      'resendInternalCode',
      'enterInternalCode',
      'requestRelease',
      'complete',
      'cancel',
    ] as const)
      expect([step, await refusal(support, step, id)]).toEqual([step, 'REQUEST_CLOSED'])
    expect(await stateOf(id)).toEqual({ state: 'CANCELLED' })
  })

  /** Changes what the user is, in a way to which no room reacts: the step itself must look. */
  const changed = (sql: string, id: string): Promise<void> =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(sql, [id])
      change.record(testAction('user.changed', 'user'), { targetId: id })
    })

  it('EA2: a user who is blocked by then, or no member any more, opens nothing', async () => {
    const { support, ecosystemId } = await newScene()
    const id = await userProven(support)
    await changed("update users set status = 'BLOCKED' where id = $1", support.user.id)
    expect(await refusal(support, 'choose', id, { ecosystemId })).toBe('CLIENT_BLOCKED')
    const other = await newScene()
    const { id: otherId, code } = await chosen(other.support, other.ecosystemId)
    const { id: userId } = other.support.user
    await changed("update memberships set status = 'BLOCKED' where user_id = $1", userId)
    expect(await refusal(other.support, 'enterInternalCode', otherId, { code })).toBe(
      'ECOSYSTEM_NOT_OF_USER',
    )
    await changed("update users set status = 'BLOCKED' where id = $1", userId)
    expect(await refusal(other.support, 'enterInternalCode', otherId, { code })).toBe(
      'CLIENT_BLOCKED',
    )
    expect(await stateOf(otherId)).toEqual({ state: 'INTERNAL_CODE_SENT' })
  })
})

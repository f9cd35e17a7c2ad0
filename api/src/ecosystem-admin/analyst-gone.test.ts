import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  chosen,
  newSupport,
  operations,
  type Support,
  started,
  userProven,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { signOutDevice } from '../identity/devices.ts'
import { systemActor } from '../platform/actor.ts'

/** What the analyst does in a step, and what its request needs to have come so far. */
const steps: Record<
  string,
  (support: Support, ecosystemId: string) => Promise<[operation: string, variables: object]>
> = {
  'asks for a new code for the user': async (support) => [
    operations.resendUserCode,
    { id: (await started(support)).id },
  ],
  'enters the user’s code': async (support) => [operations.enterUserCode, await started(support)],
  'chooses the ecosystem': async (support, ecosystemId) => [
    operations.choose,
    { id: await userProven(support), ecosystemId },
  ],
  'enters their own code': async (support, ecosystemId) => [
    operations.enterInternalCode,
    await chosen(support, ecosystemId),
  ],
}

describe('AS13: an analyst of Ecosystem Admin who is not there any more', () => {
  const product = useProduct(manySends)

  const newSupported = async () => {
    const { administrator, id } = await newEcosystem(product)
    return { ecosystemId: id, support: await newSupport(product, administrator) }
  }
  const requestOf = async ({ id }: { id?: string }) =>
    (
      await product.rows<{ state: string; by: string | null }>(
        'select state, closed_by as by from administration_requests where id = $1',
        [id],
      )
    )[0]
  const devicesOf = async ({ analyst }: Support) =>
    (
      await product.rows<{ id: string }>('select id from devices where user_id = $1 order by id', [
        analyst.id,
      ])
    ).map(({ id }) => id)

  /** Signs a device out in a change that goes on until `commit` is called. */
  async function signingOut({ analyst }: Support, deviceId: string) {
    const done = Promise.withResolvers<void>()
    const signedOut = Promise.withResolvers<void>()
    const change = product.platform.inChange(systemActor('test'), async (now) => {
      await signOutDevice(now, analyst.id, deviceId)
      signedOut.resolve()
      await done.promise
    })
    await signedOut.promise
    return {
      commit: async () => {
        done.resolve()
        await change
      },
    }
  }

  /** Until a statement waits for another's lock, or the work is done without. */
  async function untilItWaits(work: Promise<unknown>): Promise<void> {
    let isDone = false
    void work.finally(() => (isDone = true))
    while (!isDone) {
      const waiting = await product.rows(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if (waiting.length > 0) return
      await pause(10)
    }
  }

  for (const [what, prepare] of Object.entries(steps)) {
    it(`who ${what} in a browser that is signed out at that instant has done nothing`, async () => {
      const { support, ecosystemId } = await newSupported()
      const [operation, variables] = await prepare(support, ecosystemId)
      const before = await requestOf(variables)
      const other: Browser = await signedIn(product, support.analyst, 'BACKOFFICE')
      const [, deviceId] = await devicesOf(support)
      const { commit } = await signingOut(support, deviceId ?? '')
      const step = other.send('backoffice', operation, { ...variables })
      await untilItWaits(step)
      await commit()
      expect((await step).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
      expect(await requestOf(variables)).toEqual(before)
    })
  }

  for (const what of ['asks for a new code for the user', 'enters the user’s code'])
    it(`who ${what} on another browser finds the request withdrawn: the one that opened it was idle too long`, async () => {
      const { support, ecosystemId } = await newSupported()
      const [operation, variables] = await (steps[what] as (typeof steps)[string])(
        support,
        ecosystemId,
      )
      const other = await signedIn(product, support.analyst, 'BACKOFFICE')
      const [deviceId] = await devicesOf(support)
      await product.rows(
        `update device_activity set last_seen_at = app_now() - interval '900 seconds' where device_id = $1`,
        [deviceId],
      )
      expect(await other.refusal('backoffice', operation, { ...variables })).toBe('REQUEST_CLOSED')
      expect(await requestOf(variables)).toEqual({ state: 'CANCELLED', by: 'REVOKED' })
      await product.settle()
      expect(product.mailbox.lastTo(support.user.email).text).toContain(support.analyst.name)
    })

  it('who proves themself on another browser goes on there, however long the first one was idle', async () => {
    const { support, ecosystemId } = await newSupported()
    const { id, code } = await chosen(support, ecosystemId)
    const other = await signedIn(product, support.analyst, 'BACKOFFICE')
    const [deviceId] = await devicesOf(support)
    await product.rows(
      `update device_activity set last_seen_at = app_now() - interval '900 seconds' where device_id = $1`,
      [deviceId],
    )
    await other.ask('backoffice', operations.enterInternalCode, { id, code })
    expect(await requestOf({ id })).toEqual({ state: 'OPEN', by: null })
  })
})

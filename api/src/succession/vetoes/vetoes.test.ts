import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { freeze, unfreeze } from '../../../test/harness/frozen-clock.ts'
import { codeOf } from '../../../test/harness/identity.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { roundsOf } from '../../../test/harness/races.ts'
import { useSecondProcess } from '../../../test/harness/second-process.ts'
import {
  accepted,
  active,
  asAdministrator,
  back,
  by,
  type Heirs,
  invited,
  newHeirs,
  operations,
  standing,
} from '../../../test/harness/succession.ts'
import { testAction } from '../../../test/harness/test-actions.ts'
import { systemActor } from '../../platform/actor.ts'
import { announceVeto } from './vetoes-under-way.ts'

// So many rounds are years of the one clock otherwise, and e-mails would be forgotten meanwhile.
const product = useProduct({ INVITATION_ANSWER_SECONDS: '3600' })
const second = useSecondProcess(product)

const rounds = (title: string, round: (heirs: Heirs) => Promise<void>) =>
  roundsOf(
    () => product,
    title,
    async () => round(await newHeirs(product)),
  )

describe('what has lapsed, before its timer has written so', () => {
  for (const [operation, state] of [
    [operations.resend, 'INVITED'],
    [operations.remove, 'REVOKED'],
  ] as const)
    rounds(
      `SU7, SU19: what is shown as allowed then is allowed, and leads to ${state}`,
      async (fresh) => {
        await invited(fresh)
        await product.settle()
        await product.platform.clock.move(product.settings.INVITATION_ANSWER_SECONDS)
        const heirs = await back(fresh)
        const { succession } = await heirs.store.ask('store', operations.succession, {
          ecosystemId: heirs.ecosystem.id,
        })
        expect(succession).toMatchObject({
          state: 'INVITATION_EXPIRED',
          allowedActions: ['RESEND', 'REMOVE'],
        })
        const act = await by(product, heirs.administrator, heirs.store, operation, {
          id: succession.id,
        })
        expect((await act()).errors).toBeUndefined()
        expect((await standing(heirs))?.state).toBe(state)
        await product.settle()
        expect((await standing(heirs))?.state).toBe(state)
      },
    )
})

describe('a veto and a timer of the same instant', () => {
  const noes = [
    {
      title: 'SU5: a revocation beats the lapse of the invitation',
      until: invited,
      operation: operations.revoke,
      instant: 'deadline',
      state: 'REVOKED',
    },
    {
      title: 'SU10: a cancellation beats the end of the validation',
      async until(heirs: Heirs) {
        const id = await active(heirs)
        await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
        return id
      },
      operation: operations.cancelHandover,
      instant: 'not_before',
      state: 'ACTIVE',
    },
  ] as const
  for (const { title, until, operation, instant, state } of noes)
    it(`R9, SU18, ${title}`, async () => {
      const fresh = await newHeirs(product)
      const id = await until(fresh)
      const [row] = await product.rows<{ at: Date }>(
        `select ${instant} as at from successions where id = $1`,
        [id],
      )
      if (!row) throw new Error('no succession')
      const now = await product.platform.clock.now()
      await product.platform.clock.move((row.at.getTime() - now.getTime()) / 1000 - 60)
      const heirs = await back(fresh)
      const veto = await by(product, heirs.administrator, heirs.store, operation, { id })
      await freeze(product, row.at)
      try {
        // The timer first, on each process: the no of that instant counts all the same.
        await product.pass(61)
        await second.app.platform.deadlines.runDue()
        const answer = await veto()
        expect(answer.errors).toBeUndefined()
        expect((await standing(heirs))?.state).toBe(state)
      } finally {
        await unfreeze(product)
      }
    })
})

describe('whatever else happens waits for a veto under way', () => {
  it('SU7, SU18: an activation by the e-mailed link waits, and finds what the veto decided', async () => {
    const heirs = await newHeirs(product)
    const { id, token } = await accepted(heirs)
    const decided = await announceVeto(product.platform, id)
    const activation = product.browser().send('web', operations.activate, { token })
    expect(await firstOf(activation)).toBe('WAITS')
    const removal = await by(product, heirs.administrator, heirs.store, operations.remove, { id })
    expect(codeOf(await removal())).toBeUndefined()
    await decided()
    expect(codeOf(await activation)).toBe('LINK_INVALID')
    expect((await standing(heirs))?.state).toBe('REVOKED')
  })

  it('EA4, SU18: the lifting of a block by one side waits for the other’s removal', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        "update successions set state = 'DECLINED_BY_PLATFORM', release_requested_at = $2 where id = $1",
        [id, change.now],
      )
      change.record(testAction('succession.seeded', 'succession'), { targetId: id })
    })
    const release = await by(product, heirs.successor, heirs.web, operations.release, { id })
    const decided = await announceVeto(product.platform, id)
    const released = release()
    expect(await firstOf(released)).toBe('WAITS')
    const removal = await by(product, heirs.administrator, heirs.store, operations.remove, { id })
    expect(codeOf(await removal())).toBeUndefined()
    await decided()
    expect(codeOf(await released)).toBe('ILLEGAL_TRANSITION')
    expect((await standing(heirs))?.state).toBe('REVOKED')
  })
})

/** Whether an act has answered after a third of a second, which is much longer than it needs. */
const firstOf = (act: Promise<unknown>): Promise<'ANSWERED' | 'WAITS'> =>
  Promise.race([act.then(() => 'ANSWERED' as const), setTimeout(330, 'WAITS' as const)])

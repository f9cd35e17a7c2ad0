import { describe, expect, it, onTestFinished } from 'vitest'
import { startAccessSession } from '../src/access/sessions.ts'
import type { User } from '../src/identity/entities.ts'
import { systemActor } from '../src/platform/actor.ts'
import { houseOf } from '../src/platform/house.ts'
import {
  newEcosystem,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from './harness/people.ts'
import { startProduct, useProduct } from './harness/product.ts'
import { testAction } from './harness/test-actions.ts'
import { roomsWithoutPartnerSessions, trialAccessKind } from './harness/trial-access-kind.ts'

const renamed = testAction('user.renamed', 'user')

const VIEWER = '{ viewer { user { id } accessSession { kind warningSeconds startedAt endsAt } } }'
const ACCESS = `subscription ($id: ID!) { ecosystemAccessChanged(ecosystemId: $id) {
  kind controllerName subjectName warningSeconds endsAt } }`

describe('a kind of access sessions that only a manifest brings', () => {
  const product = useProduct(
    {},
    { house: houseOf([...roomsWithoutPartnerSessions, trialAccessKind]) },
  )

  const partner = (): Promise<User> => newPerson(product, { name: 'Partner Paula' })
  const begin = (ecosystem: TestEcosystem, controller: User) =>
    underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
      kind: 'PARTNER',
      controller,
    })
  const sessionsIn = (ecosystem: TestEcosystem) =>
    product.rows<{ id: string; endedBy: string | null; endsAt: Date; endedAt: Date | null }>(
      `select id, end_cause as "endedBy", ends_at as "endsAt", ended_at as "endedAt"
       from access_sessions where ecosystem_id = $1 order by id`,
      [ecosystem.id],
    )

  it('AD8, AD10: has its own length and warning, and ends by time', async () => {
    const { browser } = await begin(await newEcosystem(product), await partner())
    const { accessSession } = (await browser.ask('store', VIEWER)).viewer
    expect(accessSession).toMatchObject({ kind: 'PARTNER', warningSeconds: 90 })
    expect(Date.parse(accessSession.endsAt) - Date.parse(accessSession.startedAt)).toBe(3_600_000)
    await product.pass(3599)
    await browser.ask('store', VIEWER)
    await product.pass(1)
    expect(await browser.refusal('store', VIEWER)).toBe('ACCESS_SESSION_ENDED')
  })

  it('AS13, AD14: its own right decides at each operation, and no role of staff beside it', async () => {
    const controller = await partner()
    const { browser } = await begin(await newEcosystem(product), controller)
    await browser.ask('store', VIEWER)
    await rename(controller, 'Former partner')
    const { errors } = await browser.send('store', VIEWER)
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'ACCESS_SESSION_ENDED',
      parameters: { endedBy: 'REVOKED' },
    })
    const analyst = await newPerson(product, { name: 'Ana Lyst', staffRole: 'ANALYST' })
    const another = await begin(await newEcosystem(product), analyst)
    expect(await another.browser.refusal('store', VIEWER)).toBe('ACCESS_SESSION_ENDED')
  })

  it('AD15: the administrator hears of its beginning, with its own warning', async () => {
    const ecosystem = await newEcosystem(product)
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    const access = store.subscribe('store', ACCESS, { id: ecosystem.id })
    expect((await access.next()).ecosystemAccessChanged).toEqual([])
    await begin(ecosystem, await partner())
    const { ecosystemAccessChanged } = await access.until(
      (data) => data.ecosystemAccessChanged.length === 1,
    )
    expect(ecosystemAccessChanged).toMatchObject([
      { kind: 'PARTNER', controllerName: 'Partner Paula', warningSeconds: 90 },
    ])
  })

  it('AD10: started again from another browser it is the same session, with the same end', async () => {
    const [ecosystem, controller] = [await newEcosystem(product), await partner()]
    const first = await begin(ecosystem, controller)
    await product.pass(600)
    const second = await begin(ecosystem, controller)
    expect(second.accessSessionId).toBe(first.accessSessionId)
    expect(await sessionsIn(ecosystem)).toHaveLength(1)
    const other = await begin(await newEcosystem(product), controller)
    const others = await begin(ecosystem, await partner())
    expect(new Set([first, other, others].map((one) => one.accessSessionId)).size).toBe(3)
  })

  it('AD10: started ten times at the same instant it is one session', async () => {
    const [ecosystem, controller] = [await newEcosystem(product), await partner()]
    const begun = await Promise.all(Array.from({ length: 10 }, () => begin(ecosystem, controller)))
    expect(new Set(begun.map(({ accessSessionId }) => accessSessionId)).size).toBe(1)
    expect(await sessionsIn(ecosystem)).toHaveLength(1)
  })

  it('AS6: one that is over blocks no new one, though its timer is late, and its end is written as the row decided it', async () => {
    const [ecosystem, controller] = [await newEcosystem(product), await partner()]
    const first = await begin(ecosystem, controller)
    await product.pass(1800)
    await first.browser.ask('store', VIEWER)
    await product.platform.clock.move(1800)
    const second = await begin(ecosystem, controller)
    expect(second.accessSessionId).not.toBe(first.accessSessionId)
    const [over, running] = await sessionsIn(ecosystem)
    expect(over).toMatchObject({ id: first.accessSessionId, endedBy: 'TIME' })
    expect(over?.endedAt).toEqual(over?.endsAt)
    expect(running).toMatchObject({ id: second.accessSessionId, endedBy: null })
    await product.settle()
    await second.browser.ask('store', VIEWER)
    expect((await sessionsIn(ecosystem))[1]).toMatchObject({ endedBy: null })
  })

  it('a kind that no room brings opens nothing', async () => {
    const without = await startProduct({}, { house: houseOf(roomsWithoutPartnerSessions) })
    onTestFinished(() => without.close())
    const ecosystem = await newEcosystem(without)
    await expect(
      without.platform.inChange(systemActor('test'), (change) =>
        startAccessSession(without.platform, change, {
          kind: 'PARTNER',
          controllerId: ecosystem.administrator.id,
          controllerDeviceId: ecosystem.administrator.id,
          subjectId: ecosystem.administrator.id,
          ecosystemId: ecosystem.id,
        }),
      ),
    ).rejects.toThrow('no room brings access sessions of kind PARTNER')
  })

  /** Takes away the right on which sessions of the trial kind stand. */
  const rename = (user: User, name: string) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query('update users set name = $2 where id = $1', [user.id, name])
      change.record(renamed, { targetId: user.id })
    })
})

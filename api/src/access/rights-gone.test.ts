import { describe, expect, it } from 'vitest'
import {
  entered,
  type InSession,
  inSession,
  newScene,
  type Scene,
} from '../../test/harness/assistance.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { membershipActions } from '../ecosystems/actions.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'

const VIEWER = '{ viewer { user { id } } }'
const LIVE = 'subscription { accessSessionChanged { id } }'

describe('AS13, S5: rights that go, go at once, open subscriptions included', () => {
  const product = useProduct(manySends)

  const change = (work: (now: Change) => Promise<unknown>) =>
    product.platform.inChange(systemActor('test'), async (now) => {
      await work(now)
    })
  const memberAct = async ({ ecosystem, client }: Scene, mutation: string) => {
    const administrator = await signedIn(product, ecosystem.administrator, 'STORE')
    const [membership] = await product.rows<{ id: string }>(
      'select id from memberships where ecosystem_id = $1 and user_id = $2',
      [ecosystem.id, client.id],
    )
    await administrator.ask('store', mutation, { id: membership?.id })
  }
  const causes: readonly [string, (scene: Scene) => Promise<unknown>][] = [
    ['the analyst is blocked', ({ analyst }) => change((now) => blockUser(now, analyst))],
    [
      'the analyst signs out',
      ({ backoffice }) => backoffice.ask('backoffice', 'mutation { signOut }'),
    ],
    [
      'the analyst signs out of all devices, from elsewhere',
      async ({ analyst }) => {
        const elsewhere = await signedIn(product, analyst, 'BACKOFFICE')
        await elsewhere.ask('backoffice', 'mutation { signOutAllDevices }')
      },
    ],
    [
      'the client signs out of all devices',
      async ({ client }) => {
        const own = await signedIn(product, client, 'WEB')
        await own.ask('web', 'mutation { signOutAllDevices }')
      },
    ],
    ['the client is blocked', ({ client }) => change((now) => blockUser(now, client))],
    [
      'the client forgot their password and set a new one',
      ({ client }) => change((now) => signOutEverywhere(now, client.id)),
    ],
    [
      'the client is blocked in the ecosystem',
      (scene) =>
        memberAct(
          scene,
          'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
        ),
    ],
    [
      'the client is removed from the ecosystem',
      (scene) =>
        memberAct(scene, 'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }'),
    ],
    [
      'the client has another role in it',
      ({ client }) =>
        change(async (now) => {
          const [rows] = (await now.manager.query(
            "update memberships set role = 'ATTENDANT' where user_id = $1 returning id, ecosystem_id",
            [client.id],
          )) as [{ id: string; ecosystem_id: string }[], number]
          now.record(membershipActions.roleChanged, {
            targetId: rows[0]?.id ?? '',
            ecosystemId: rows[0]?.ecosystem_id ?? '',
          })
        }),
    ],
  ]

  async function begun(role: 'ADMINISTRATOR' | 'USER' = 'USER') {
    const scene = await newScene(product, { role })
    const session = await inSession(scene)
    return { scene, session }
  }

  it.each(causes)('%s', async (_cause, happens) => {
    const { scene, session } = await begun()
    const tab = await entered(scene, session, 'WEB')
    const live = tab.subscribe('web', LIVE)
    await live.next()
    await happens(scene)
    const began = performance.now()
    expect(await tab.refusal('web', VIEWER)).toBe('ACCESS_SESSION_ENDED')
    expect(await live.closeCode()).toBe(4403)
    expect(performance.now() - began).toBeLessThan(1000)
    expect(await endOf(session)).toEqual({
      session_ended_by: 'REVOKED',
      state: 'COMPLETED',
      closed_by: 'REVOKED',
      ways_in: 0,
    })
    await product.settle()
    expect(product.mailbox.lastTo(scene.client.email).text).toContain(scene.analyst.name)
  })

  const endOf = async ({ accessSessionId }: InSession) =>
    (
      await product.rows(
        `select s.end_cause as session_ended_by, r.state, r.closed_by,
           (select count(*) from access_connections c where c.access_session_id = s.id and c.ended_at is null) as ways_in
         from access_sessions s join assistance_requests r on r.access_session_id = s.id where s.id = $1`,
        [accessSessionId],
      )
    )[0]

  it.each([
    ['the module is switched off', "modules = '{}'", 'ecosystem.modulesChanged'],
    ['the plan is lowered', "plan = 'PLUS'", 'ecosystem.planChanged'],
  ])('%s: its environment closes, the others stay open', async (_cause, set, action) => {
    const { scene, session } = await begun('ADMINISTRATOR')
    const rcm = await entered(scene, session, 'RCM')
    const store = await entered(scene, session, 'STORE')
    const [rcmLive, storeLive] = [rcm.subscribe('web', LIVE), store.subscribe('store', LIVE)]
    await Promise.all([rcmLive.next(), storeLive.next()])
    const began = performance.now()
    await change(async (now) => {
      await now.manager.query(`update ecosystems set ${set} where id = $1`, [scene.ecosystem.id])
      now.record(testAction(action, 'ecosystem'), {
        targetId: scene.ecosystem.id,
        ecosystemId: scene.ecosystem.id,
      })
    })
    expect(await rcm.refusal('web', VIEWER)).toBe('ENVIRONMENT_NOT_ALLOWED')
    expect(await rcmLive.closeCode()).toBe(4403)
    expect(performance.now() - began).toBeLessThan(1000)
    expect((await store.ask('store', VIEWER)).viewer.user.id).toBe(scene.client.id)
    await storeLive.next()
  })

  it('ID10: an analyst who is idle too long controls nothing any more', async () => {
    const { scene, session } = await begun()
    const tab = await entered(scene, session, 'WEB')
    await product.rows(
      `update device_activity a set last_seen_at = last_seen_at - interval '15 minutes'
       from devices d where d.id = a.device_id and d.user_id = $1`,
      [scene.analyst.id],
    )
    expect(await tab.refusal('web', VIEWER)).toBe('ACCESS_SESSION_ENDED')
  })
})

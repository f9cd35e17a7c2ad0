import { describe, expect, it } from 'vitest'
import { entered, inSession, newScene, operations } from '../../test/harness/assistance.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const VIEWER = '{ viewer { user { id } controller { id } memberships { ecosystem { id } } } }'
const RENAME =
  'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }'

describe('an access session is an overlay, never a swap', () => {
  const product = useProduct(manySends)

  /** All that is kept about a person, byte for byte. */
  const kept = async (userId: string): Promise<string> => {
    const tables = await product.rows<{ table: string; column: string }>(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
       join pg_class r on r.relname = c.table_name and r.relnamespace = 'public'::regnamespace
       where c.table_schema = 'public' and (c.column_name = 'user_id' or (c.table_name, c.column_name) = ('users', 'id'))
         and c.table_name not in ('one_time_links') order by 1, 2`,
    )
    const rows = await Promise.all(
      tables.map(({ table, column }) =>
        product.rows(
          `select '${table}' as t, to_jsonb(x)::text as row from ${table} x where ${column} = $1 order by 2`,
          [userId],
        ),
      ),
    )
    const devices = await product.rows(
      `select to_jsonb(a)::text as row from device_activity a join devices d on d.id = a.device_id
       where d.user_id = $1 order by 1`,
      [userId],
    )
    return JSON.stringify([rows, devices])
  }

  it('AS11, S8: start, work and end leave the subject’s own record byte-identical', async () => {
    const scene = await newScene(product)
    const own = await signedIn(product, scene.client, 'WEB')
    await own.ask('web', VIEWER)
    const before = await kept(scene.client.id)
    expect(before).toContain('last_active_at')
    const session = await inSession(scene)
    await product.platform.clock.move(60)
    for (const environment of ['STORE', 'WEB', 'RCM'] as const) {
      const tab = await entered(scene, session, environment)
      const app = environment === 'STORE' ? 'store' : 'web'
      await tab.ask(app, VIEWER)
      const live = tab.subscribe(app, 'subscription { viewerChanged { user { id } } }')
      await live.next()
    }
    const store = await entered(scene, session, 'STORE')
    await store.ask('store', RENAME, { id: scene.ecosystem.id })
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    await product.settle()
    expect(await kept(scene.client.id)).toBe(before)
  })

  it('AS11: the controller stays signed in as themself; the tab alone is the subject', async () => {
    const scene = await newScene(product)
    const tab = await entered(scene, await inSession(scene), 'STORE')
    expect((await tab.ask('store', VIEWER)).viewer).toMatchObject({
      user: { id: scene.client.id },
      controller: { id: scene.analyst.id },
    })
    expect((await scene.backoffice.ask('backoffice', VIEWER)).viewer).toMatchObject({
      user: { id: scene.analyst.id },
      controller: null,
    })
    // The same browser, in a tab that says nothing of a session.
    tab.accessContext = null
    expect(await tab.ask('store', VIEWER)).toEqual({ viewer: null })
    expect(await tab.refusal('store', RENAME, { id: scene.ecosystem.id })).toBe('UNAUTHENTICATED')
  })

  it('S3: the subject goes on as themself, and is never taken for the controller', async () => {
    const scene = await newScene(product)
    const own = await signedIn(product, scene.client, 'STORE')
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    expect((await own.ask('store', VIEWER)).viewer).toMatchObject({
      user: { id: scene.client.id },
      controller: null,
    })
    // The subject's own browser says that it is in the session, and is not.
    own.accessContext = tab.accessContext
    expect(await own.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    await tab.ask('store', 'mutation { leaveAccessSession }')
    expect(await tab.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
  })

  it('AS11, S4: rights are the subject’s, in this ecosystem alone', async () => {
    const scene = await newScene(product)
    const other = await newEcosystem(product, { administrator: scene.client })
    const tab = await entered(scene, await inSession(scene), 'STORE')
    const { viewer } = await tab.ask('store', VIEWER)
    expect(viewer.memberships).toEqual([{ ecosystem: { id: scene.ecosystem.id } }])
    const members = 'query ($id: ID!) { members(ecosystemId: $id) { edges { node { id } } } }'
    await tab.ask('store', members, { id: scene.ecosystem.id })
    expect(await tab.refusal('store', members, { id: other.id })).toBe('NOT_FOUND')
    expect(await tab.refusal('store', RENAME, { id: other.id })).toBe('NOT_FOUND')
  })

  it('AS11: what the subject may not do, the controller may not either', async () => {
    const scene = await newScene(product, { role: 'USER' })
    const tab = await entered(scene, await inSession(scene), 'WEB')
    expect(
      await tab.refusal(
        'web',
        'query ($id: ID!) { rcmDashboard(ecosystemId: $id) { __typename } }',
        {
          id: scene.ecosystem.id,
        },
      ),
    ).toBe('ENVIRONMENT_NOT_ALLOWED')
    expect(
      await tab.ask('web', 'query ($id: ID!) { ecosystem(id: $id) { id } }', {
        id: scene.ecosystem.id,
      }),
    ).toEqual({ ecosystem: { id: scene.ecosystem.id } })
  })

  it('S2: an analyst who is being helped gives nothing of their own sessions away', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    // Their colleague helps them as an ordinary member elsewhere, at the same time.
    const helper = await newScene(product)
    await newMembership(product, helper.ecosystem.id, scene.analyst)
    await product.pass(2)
    const second = { ...helper, client: scene.analyst }
    const inner = await entered(second, await inSession(second), 'WEB')
    expect(await inner.refusal('web', operations.request, { id: session.id })).toBe(
      'REFUSED_UNDER_CONTROL',
    )
    inner.accessContext = tab.accessContext
    expect(await inner.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
  })

  it('A4: a change by a member’s administrator under control tells both names to the client', async () => {
    const scene = await newScene(product)
    const member = await newPerson(product)
    const membershipId = await newMembership(product, scene.ecosystem.id, member)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    await tab.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      {
        id: membershipId,
      },
    )
    const [event] = await product.rows(
      "select actor_id, subject_id, controller_id, access_session_id from audit_events where action = 'membership.blocked' and target_id = $1",
      [membershipId],
    )
    expect(event).toEqual({
      actor_id: scene.analyst.id,
      subject_id: scene.client.id,
      controller_id: scene.analyst.id,
      access_session_id: session.accessSessionId,
    })
  })
})

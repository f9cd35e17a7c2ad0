import type { Topic } from '../../api/src/platform/topics.ts'
import { benchAction } from '../harness/bench-action.ts'
import { accessTopics, ecosystemTopics, newId, newToken, systemActor } from '../harness/built.ts'
import {
  benchSettings,
  MailDrawer,
  newEcosystem,
  signedInUser,
  startApi,
} from '../harness/product.ts'
import { cpu, memory, serve } from '../harness/server-process.ts'

/**
 * The API with one running assistance session, which its analyst watches from many signed-in devices, and with many signed-in
 * members of one ecosystem.
 */
const settings = benchSettings(process.env.BENCH_DATABASE_URL ?? '', {
  ASSISTANCE_SESSION_SECONDS: '3600',
})
const app = await startApi(settings, new MailDrawer())
const { platform } = app
const analyst = await signedInUser(app, {
  email: 'analyst@bench.example',
  staffRole: 'ANALYST',
  app: 'BACKOFFICE',
})
const client = await signedInUser(app, { email: 'client@bench.example', app: 'WEB' })
const ecosystemId = await newEcosystem(app, client.user)
const requestId = newId()
const sessionId = newId()
await platform.inChange(systemActor('bench'), async (change) => {
  const endsAt = new Date(change.now.getTime() + 3_600_000)
  await change.manager.query(
    `insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at)
     values ($1, 'ASSISTANCE', $2, $3, $4, $5, $6, $7)`,
    [sessionId, analyst.user.id, analyst.deviceId, client.user.id, ecosystemId, change.now, endsAt],
  )
  await change.manager.query(
    `insert into assistance_requests (id, analyst_id, analyst_device_id, client_id, ecosystem_id, state, reason, phrase,
       created_at, client_entered_at, analyst_entered_at, access_session_id)
     values ($1, $2, $3, $4, $5, 'IN_SESSION', 'Bench', 'amber falcon', $6, $6, $6, $7)`,
    [
      requestId,
      analyst.user.id,
      analyst.deviceId,
      client.user.id,
      ecosystemId,
      change.now,
      sessionId,
    ],
  )
  change.record(benchAction, { targetId: requestId })
})

const COUNT = Number(process.env.BENCH_DEVICES ?? 1)

/** Signs each of the users in on a device of its own. Gives their cookies. */
async function signIn(userIds: readonly string[], app: 'BACKOFFICE' | 'WEB'): Promise<string[]> {
  const tokens = userIds.map(newToken)
  await platform.inChange(systemActor('bench'), async (change) => {
    await change.manager.query(
      `with made as (insert into devices (id, user_id, app, token_hash, user_agent, ip_address, signed_in_at, idle_seconds, ends_at)
         select gen_random_uuid(), user_id, $3, hash, 'bench', '127.0.0.1', $4, 3600, $4::timestamptz + interval '1 hour'
         from unnest($1::uuid[], $2::bytea[]) as shown (user_id, hash) returning id)
       insert into device_activity (device_id, last_seen_at) select id, $4 from made`,
      [userIds, tokens.map((token) => platform.secrets.hash('device', token)), app, change.now],
    )
    change.record(benchAction, { targetId: ecosystemId })
  })
  await platform.database.pool.query('analyze devices, device_activity')
  return tokens.map((token) => `${app.toLowerCase()}_device=${token}`)
}

/** Gives the ecosystem many members. Gives their ids. */
async function newMembers(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId)
  await platform.inChange(systemActor('bench'), async (change) => {
    await change.manager.query(
      `insert into users (id, email, name, language, created_at)
       select id, 'member-' || place || '@bench.example', 'Member ' || place, 'EN', $2
       from unnest($1::uuid[]) with ordinality as made (id, place)`,
      [ids, change.now],
    )
    await change.manager.query(
      `insert into memberships (id, ecosystem_id, user_id, role, joined_at)
       select gen_random_uuid(), $2, id, 'USER', $3 from unnest($1::uuid[]) id`,
      [ids, ecosystemId, change.now],
    )
    change.record(benchAction, { targetId: ecosystemId })
  })
  await platform.database.pool.query('analyze users, memberships')
  return ids
}

const analysts = await signIn(Array<string>(COUNT).fill(analyst.user.id), 'BACKOFFICE')
const members = await signIn(await newMembers(COUNT), 'WEB')

const announce = (topic: Topic): Promise<void> =>
  platform.inChange(systemActor('bench'), async (change) => change.announce(topic))

/** Changes that are announced and concern nobody here; `CHANGES_AT_ONCE` at each interval. */
const CHANGES_AT_ONCE = 5
const INTERVAL_MILLISECONDS = 25
let changing: NodeJS.Timeout | undefined

serve(
  {
    port: app.ports.api,
    analysts: JSON.stringify(analysts),
    members: JSON.stringify(members),
    requestId,
  },
  {
    memory,
    cpu,
    beginChanges() {
      changing = setInterval(() => {
        for (let change = 0; change < CHANGES_AT_ONCE; change += 1)
          void announce(accessTopics.accessSession(newId()))
      }, INTERVAL_MILLISECONDS)
      return {}
    },
    endChanges() {
      clearInterval(changing)
      return {}
    },
    async push() {
      await announce(accessTopics.accessSession(sessionId))
      return { at: Date.now() }
    },
    async pushToMembers() {
      await announce(ecosystemTopics.ecosystem(ecosystemId))
      return { at: Date.now() }
    },
    async otherChanges() {
      await Promise.all(
        Array.from({ length: 100 }, () => announce(accessTopics.accessSession(newId()))),
      )
      return memory()
    },
  },
  () => app.close(),
)

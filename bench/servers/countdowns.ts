import { benchAction } from '../harness/bench-action.ts'
import { accessTopics, newId, systemActor } from '../harness/built.ts'
import {
  benchSettings,
  MailDrawer,
  newEcosystem,
  signedInUser,
  startApi,
} from '../harness/product.ts'
import { serve } from '../harness/server-process.ts'

/** The API with one running assistance session, which many sockets watch. */
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

const announce = (accessSessionId: string): Promise<void> =>
  platform.inChange(systemActor('bench'), async (change) =>
    change.announce(accessTopics.accessSession(accessSessionId)),
  )

const memory = (): Record<string, number> => {
  globalThis.gc?.()
  return { bytes: process.memoryUsage().rss }
}

serve(
  { port: app.ports.api, cookie: analyst.cookie, requestId },
  {
    memory,
    async push() {
      await announce(sessionId)
      return { at: Date.now() }
    },
    async otherChanges() {
      await Promise.all(Array.from({ length: 100 }, () => announce(newId())))
      return memory()
    },
  },
  () => app.close(),
)

import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { house as ownHouse } from './house.ts'
import { workOutActorBy } from './platform/actor-strategies.ts'
import { changeMechanism } from './platform/change.ts'
import { databaseClock } from './platform/clock.ts'
import { connectDatabase } from './platform/database/database.ts'
import { useReplica } from './platform/database/replica.ts'
import { startDeadlines } from './platform/deadlines.ts'
import type { FilePort } from './platform/files/file-port.ts'
import { filesOf } from './platform/files/files.ts'
import { schemaOf } from './platform/graphql/schema.ts'
import type { House } from './platform/house.ts'
import {
  beginHousekeeping,
  housekeepingDeadlines,
  runHousekeeping,
} from './platform/housekeeping.ts'
import { metricsServer, newMetrics } from './platform/http/metrics.ts'
import { apiServer } from './platform/http/server.ts'
import { startLive } from './platform/live.ts'
import { newLog } from './platform/log.ts'
import { mailDeadlines } from './platform/mail/mail-deadlines.ts'
import type { MailPort } from './platform/mail/mail-port.ts'
import { sendFromOutbox } from './platform/mail/outbox.ts'
import { registerMailPreviews } from './platform/mail/preview-routes.tsx'
import { renderFrom } from './platform/mail/render-from.ts'
import { createSmtpMail } from './platform/mail/smtp.ts'
import type { Platform } from './platform/platform.ts'
import { rateLimits } from './platform/rate-limits.ts'
import { reactionsIn } from './platform/reactions.ts'
import { secretsUnder } from './platform/secrets.ts'
import { sharedReads } from './platform/shared-reads.ts'
import { type TextRecords, textRecordsFrom } from './platform/text-records.ts'
import { refuseUnfitDatabase } from './production-database.ts'
import type { Settings } from './settings.ts'

/** The running API. */
export interface App {
  readonly platform: Platform
  /** Ports in use, after `listen`. */
  readonly ports: { readonly api: number; readonly metrics: number }
  /** Starts answering, and working off deadlines. */
  listen(): Promise<void>
  /** Before the closing of a process that others replace: answers until no app's server counts on it any more. */
  retire(): Promise<void>
  /** Finishes what is under way, says goodbye on open websockets, closes the database. */
  close(): Promise<void>
}

/** What a test may put in the place of the real thing. */
export interface Replaceable {
  readonly mailPort?: MailPort
  readonly filePort?: FilePort
  readonly textRecords?: TextRecords
  readonly log?: Logger
  /** Other rooms than the product's own. */
  readonly house?: House
  /** The schema of those rooms, where several apps of one process share it: building it takes longer than the rest. */
  readonly schema?: GraphQLSchema
  /** Tests work off deadlines themselves, when they have moved the clock. */
  readonly deadlines?: 'WORKED_OFF' | 'BY_HAND'
}

/**
 * The composition root: the only place where rooms and mechanisms are wired together.
 *
 * @throws UnfitDatabase in production, where the database is not fit for it.
 */
export async function createApp(settings: Settings, replaced: Replaceable = {}): Promise<App> {
  const house = replaced.house ?? ownHouse
  const log = replaced.log ?? newLog(settings)
  const secrets = secretsUnder(settings.SECRET_KEY)
  const metrics = newMetrics()
  const { DATABASE_URL: url, DATABASE_PATIENCE: patienceSeconds } = settings
  const database = await connectDatabase({
    url,
    connections: settings.DATABASE_CONNECTIONS,
    patienceSeconds,
    entities: [...house.entities],
    onLostConnection: (error) => log.warn({ err: error }, 'a database connection was lost'),
  })
  await refuseUnfitDatabase(database.pool, settings).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  const deadlines = await startDeadlines({
    database,
    settings,
    log,
    kinds: house.deadlineKinds,
  })
  const reads = sharedReads(database.pool)
  const live = await startLive({ url, patienceSeconds, log, onHeard: reads.changed })
  const mailPort =
    replaced.mailPort ??
    createSmtpMail({
      url: settings.SMTP_URL,
      from: settings.MAIL_FROM,
      timeoutSeconds: settings.MAIL_TIMEOUT,
      reachSeconds: settings.MAIL_REACH_SECONDS,
    })
  const replica = settings.DATABASE_READ_URL
    ? useReplica({
        url: settings.DATABASE_READ_URL,
        connections: settings.DATABASE_CONNECTIONS,
        patienceSeconds,
        mostAgeSeconds: settings.DATABASE_READ_AGE,
        primary: database.pool,
        log,
        onAnswered: metrics.olderReadAnswered,
      })
    : null
  if (replica) metrics.watchReplica(() => replica.ageSeconds)
  const platform: Platform = {
    settings,
    database,
    replica,
    secrets,
    log,
    deadlines,
    live,
    clock: databaseClock(database.pool),
    actions: house.actions,
    mails: house.mails,
    topicsOf: house.topicsOf,
    publicLimits: house.publicLimits,
    permissions: house.permissions,
    personalData: house.personalData,
    strategies: house.strategies,
    files: replaced.filePort ?? filesOf(settings),
    mailServer: mailPort,
    textRecords: replaced.textRecords ?? textRecordsFrom(settings.DNS_SERVERS),
    rateLimits: rateLimits(database.pool, settings),
    inChange: changeMechanism({
      database,
      heldBackMails: house.heldBackMails,
      secrets,
      defaultLanguage: settings.DEFAULT_LANGUAGE,
      guards: house.guards,
      ring: live.ring,
      committed: deadlines.committed,
      react: reactionsIn(house.reactions, () => platform),
    }),
  }
  const frame = {
    brandName: settings.BRAND_NAME,
    publicUrls: {
      store: settings.STORE_URL,
      backoffice: settings.BACKOFFICE_URL,
      web: settings.WEB_URL,
    },
  }
  const send = sendFromOutbox(platform, mailPort, renderFrom(house.mails, frame), metrics)
  for (const kind of Object.values(mailDeadlines)) deadlines.on(kind, send)
  deadlines.on(housekeepingDeadlines.housekeeping, (roundId) =>
    runHousekeeping(platform, house, roundId),
  )
  for (const { kind, act } of house.deadlines)
    deadlines.on(kind, (targetId) => act(platform, targetId))
  const subscribersPlatform: Platform = { ...platform, database: { ...database, pool: reads.pool } }
  const workOutActor = workOutActorBy(house.actors, platform)
  const server = await apiServer({
    platform,
    schema: replaced.schema ?? schemaOf(house),
    workOutActor,
    subscribers: {
      platform: subscribersPlatform,
      workOutActor: workOutActorBy(house.actors, subscribersPlatform),
    },
    metrics,
    addRoutes: (fastify) => {
      for (const serve of house.routes)
        fastify.register(async (routes) => serve(routes, platform, workOutActor))
      if (settings.MODE !== 'production') registerMailPreviews(fastify, house.mails, frame)
    },
  })
  const metricsHttp = metricsServer(metrics)

  return {
    platform,
    get ports() {
      const portOf = (http: typeof server.fastify): number => {
        const address = http.server.address()
        return typeof address === 'object' && address ? address.port : 0
      }
      return { api: portOf(server.fastify), metrics: portOf(metricsHttp) }
    },
    async listen() {
      await server.fastify.listen({ host: settings.HOST, port: settings.API_PORT })
      await metricsHttp.listen({ host: settings.HOST, port: settings.METRICS_PORT })
      await beginHousekeeping(platform)
      if (replaced.deadlines !== 'BY_HAND') await deadlines.work()
    },
    retire: server.retire,
    async close() {
      await server.close()
      await metricsHttp.close()
      for (const work of house.atStop) await work(platform)
      await deadlines.close()
      await mailPort.close()
      await platform.files.close()
      await live.close()
      await replica?.close()
      await database.close()
    },
  }
}

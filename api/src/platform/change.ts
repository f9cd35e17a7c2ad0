import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { QueryResultRow } from 'pg'
import type { Language } from 'shared-schema/languages'
import type { EntityManager } from 'typeorm'
import type { Action } from './actions.ts'
import type { Actor } from './actor.ts'
import { type AnnouncementId, PUT_ANNOUNCEMENT, putAnnouncement } from './announcements.ts'
import { auditPayload, chainOf } from './audit-payload.ts'
import type { Database } from './database/database.ts'
import { databaseCode } from './database/database-errors.ts'
import { askPrepared } from './database/prepared.ts'
import type { DeadlineEntry, DeadlineKind, Deadlines } from './deadlines.ts'
import { Refusal } from './errors.ts'
import { newId } from './ids.ts'
import { mailDeadlines } from './mail/mail-deadlines.ts'
import type { MailEntry, MailUrgency } from './mail/mail-to.ts'
import type { RecordEntry, RecordedEntry } from './record-entry.ts'
import type { Secrets } from './secrets.ts'
import type { Topic } from './topics.ts'

/** Each urgency has timers and workers of its own, so that many e-mails of one never delay another. */
const timerOfMail = {
  CODE: mailDeadlines.codeMail,
  ORDINARY: mailDeadlines.mail,
  BULK: mailDeadlines.bulkMail,
} as const satisfies Record<MailUrgency, DeadlineKind>

/**
 * A state change under way: state, audit events, e-mails, live events and timers commit together or not at all
 * (AT1).
 */
export interface Change {
  readonly actor: Actor
  /** The database's clock at the start of the transaction. */
  readonly now: Date
  readonly manager: EntityManager
  record<Field extends string>(action: Action<Field>, entry: RecordEntry<NoInfer<Field>>): void
  mail(entry: MailEntry): void
  /** Notifies the subscribers of these topics, on every process, after the commit. */
  announce(...topics: Topic[]): void
  schedule(entry: DeadlineEntry): void
  /** Registers a check that runs last, when everything is written. If it throws, the change is rolled back. */
  beforeCommit(check: () => Promise<unknown>): void
}

/** Calls the rooms' reactions to what was recorded, in the same transaction. */
export type React = (change: Change, entry: RecordedEntry) => Promise<void>

/** Chooses which e-mails of a change may be sent. Rooms bring it, since the platform knows no users. */
export type ChooseMails = (
  manager: EntityManager,
  mails: readonly MailEntry[],
) => Promise<readonly MailEntry[]>

/** A check that a room makes in every change, such as whether the actor's access session is still running. */
export interface Guard {
  /**
   * Runs after the reactions and before e-mails, notifications and events are written. What it locks stays
   * locked until the commit.
   */
  hold(change: Change): Promise<void>
  /** Translates a failure of this guard's database constraints for the caller; null for any other failure. */
  refusalOf?(error: unknown, actor: Actor): Refusal | null
}

/** Runs a use case in one transaction. */
export type InChange = <T>(actor: Actor, work: (change: Change) => Promise<T>) => Promise<T>

const DEADLOCK_OR_SERIALIZATION = new Set(['40P01', '40001'])
const TRIES = 3

/** The statements that every change sends, prepared once a connection. */
const NOW = {
  name: 'change-now',
  text: 'select app_now() as now, extract(epoch from shift)::float8 * 1000 as ahead from clock',
}
const APPEND = {
  name: 'change-append',
  // In the order given, in which the chains are locked; what the change announces ($7) is put down with them.
  text: `with put as (${PUT_ANNOUNCEMENT} where $7::text[] is not null returning id::text)
    select append_audit_event(e.id, e.kind, e.scope, $4, e.payload, e.disclosed::jsonb),
      (select id from put) as announcement
    from (select * from unnest($1::uuid[], $2::text[], $3::uuid[], $5::text[], $6::text[])
      with ordinality as e (id, kind, scope, payload, disclosed, place) order by place) e`,
}

interface Appended extends QueryResultRow {
  readonly announcement: AnnouncementId | null
}

interface ClockReading {
  readonly now: Date
  readonly ahead: number
}

class PendingChange implements Change {
  readonly entries: RecordedEntry[] = []
  readonly mails: MailEntry[] = []
  readonly topics = new Set<Topic>()
  readonly deadlines: DeadlineEntry[] = []
  readonly checks: (() => Promise<unknown>)[] = []
  readonly actor: Actor
  readonly now: Date
  /** By how many milliseconds the app's clock is ahead of the real time. */
  readonly ahead: number
  readonly manager: EntityManager

  constructor(actor: Actor, { now, ahead }: ClockReading, manager: EntityManager) {
    this.actor = actor
    this.now = now
    this.ahead = ahead
    this.manager = manager
  }

  record<Field extends string>(action: Action<Field>, entry: RecordEntry<NoInfer<Field>>): void {
    this.entries.push({ ...entry, action })
  }

  mail(entry: MailEntry): void {
    this.mails.push(entry)
  }

  announce(...topics: Topic[]): void {
    for (const topic of topics) this.topics.add(topic)
  }

  schedule(entry: DeadlineEntry): void {
    this.deadlines.push(entry)
  }

  beforeCommit(check: () => Promise<unknown>): void {
    this.checks.push(check)
  }
}

interface Parts {
  readonly database: Database
  readonly secrets: Secrets
  readonly deadlines: Deadlines
  readonly react: React
  readonly chooseMails: ChooseMails
  /** Tells every process of announcements that are committed (`Live.ring`). */
  readonly ring: (announcements: readonly AnnouncementId[]) => void
  readonly guards: readonly Guard[]
  /** The language of e-mails to people who have not chosen one. */
  readonly defaultLanguage: Language
}

/** The change mechanism over a database. */
export function changeMechanism(parts: Parts): InChange {
  const { chooseMails, database, deadlines, defaultLanguage, secrets } = parts

  async function react(change: PendingChange): Promise<void> {
    // A reaction may record more entries: the list grows while this loop runs.
    for (let index = 0; index < change.entries.length; index += 1) {
      const entry = change.entries[index]
      if (entry) await parts.react(change, entry)
    }
  }

  /** Gives what to tell every process of, once it is committed. */
  async function appendToRecord(change: PendingChange): Promise<AnnouncementId[]> {
    // Chains are locked in one order everywhere, so that two changes never deadlock.
    const inOrder = change.entries
      .map((entry, index) => ({ entry, index, chain: chainOf(entry) }))
      .sort(
        (one, other) =>
          (one.chain.id ?? '').localeCompare(other.chain.id ?? '') || one.index - other.index,
      )
    const topics = change.topics.size > 0 ? [...change.topics] : null
    if (inOrder.length === 0) return topics ? putAnnouncement(change.manager, topics) : []
    const events = inOrder.map(({ entry }) => auditPayload(change.actor, entry))
    const [first] = await askPrepared<Appended>(change.manager, APPEND, [
      events.map(() => newId()),
      inOrder.map(({ chain }) => chain.kind),
      inOrder.map(({ chain }) => chain.id),
      change.now,
      events.map(({ payload }) => payload),
      events.map(({ disclosed }) => disclosed),
      topics,
    ])
    return first?.announcement ? [first.announcement] : []
  }

  /**
   * Inserts all e-mails in one statement, since a change may have hundreds. Returns the timers that send them.
   */
  async function queueMails(change: PendingChange): Promise<DeadlineEntry[]> {
    const { manager, now } = change
    const mails = change.mails.length === 0 ? [] : await chooseMails(manager, change.mails)
    if (mails.length === 0) return []
    const ids = mails.map(() => newId())
    await manager.query(
      `insert into outbox_mails (id, message_id, recipient, template, language, time_zone, sealed_parameters, created_at)
       select id, '<' || id || '@outbox>', recipient, template, language, time_zone, sealed_parameters, $7
       from unnest($1::uuid[], $2::citext[], $3::text[], $4::text[], $5::text[], $6::text[])
         as mail (id, recipient, template, language, time_zone, sealed_parameters)`,
      [
        ids,
        mails.map(({ to }) => to),
        mails.map(({ mail }) => mail.name),
        mails.map(({ language }) => language ?? defaultLanguage),
        mails.map(({ timeZone }) => timeZone),
        mails.map(({ parameters }) => secrets.seal('outbox', JSON.stringify(parameters))),
        now,
      ],
    )
    return mails.map(({ urgency }, index) => ({
      kind: timerOfMail[urgency],
      targetId: ids[index] as string,
      at: now,
    }))
  }

  /** Gives what to tell every process of, once it is committed. */
  async function finish(change: PendingChange): Promise<AnnouncementId[]> {
    await react(change)
    for (const guard of parts.guards) await guard.hold(change)
    const mailTimers = await queueMails(change)
    const timers = [...change.deadlines, ...mailTimers]
    await deadlines.scheduleIn(change.manager, timers, change.ahead)
    const announcements = await appendToRecord(change)
    for (const check of change.checks) await check()
    return announcements
  }

  return async (actor, work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { result, announcements } = await database.source.transaction(async (manager) => {
          const [reading] = await askPrepared<ClockReading & QueryResultRow>(manager, NOW)
          if (!reading) throw new Error('the clock said nothing')
          const change = new PendingChange(actor, reading, manager)
          const result = await work(change)
          return { result, announcements: await finish(change) }
        })
        parts.ring(announcements)
        return result
      } catch (error) {
        if (attempt === TRIES || !DEADLOCK_OR_SERIALIZATION.has(databaseCode(error)))
          throw told(error, actor, parts.guards)
        // A random pause, so that two changes that deadlocked don't meet again at once.
        await setTimeout(randomInt(5, 50) * attempt)
      }
    }
  }
}

/** The failure as the caller gets it: translated by the first guard that knows it. */
function told(error: unknown, actor: Actor, guards: readonly Guard[]): unknown {
  for (const { refusalOf } of guards) {
    const refusal = refusalOf?.(error, actor)
    if (refusal) return refusal
  }
  return error
}

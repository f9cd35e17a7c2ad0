import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Language } from 'shared-schema/languages'
import type { EntityManager } from 'typeorm'
import type { Action } from './actions.ts'
import type { Actor } from './actor.ts'
import { type AnnouncementId, PUT_ANNOUNCEMENT } from './announcements.ts'
import { auditPayload, chainOf } from './audit-payload.ts'
import type { Database } from './database/database.ts'
import { databaseCode } from './database/database-errors.ts'
import { arrayGiven, askPrepared, type Prepared } from './database/prepared.ts'
import type { Asked, Ending } from './database/transaction.ts'
import type { DeadlineEntry, DeadlineKind, Deadlines } from './deadlines.ts'
import { Refusal } from './errors.ts'
import { newId } from './ids.ts'
import { mailDeadlines } from './mail/mail-deadlines.ts'
import type { MailEntry, MailUrgency } from './mail/mail-to.ts'
import type { RecordEntry, RecordedEntry } from './record-entry.ts'
import type { Secrets } from './secrets.ts'
import { setTimers, timerValues } from './set-timers.ts'
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

/** Read at the beginning of every change. */
const NOW = 'select app_now() as now, extract(epoch from shift)::float8 * 1000 as ahead from clock'

/** In the order given, in which the chains are locked. */
const APPEND = `select
    (select count(append_audit_event(e.id, e.kind, e.scope, $4, e.payload, e.disclosed::jsonb))
      from (select * from unnest(${arrayGiven(1, 'uuid')}, ${arrayGiven(2, 'text')}, ${arrayGiven(3, 'uuid')}, ${arrayGiven(5, 'text')},
          ${arrayGiven(6, 'text')})
        with ordinality as e (id, kind, scope, payload, disclosed, place) order by place) e),
    (select id from put) as announcement`

const PUT = `put as (${PUT_ANNOUNCEMENT} where $7::text[] is not null returning id::text)`

/** The types of what `mailValues` gives. */
const MAIL_COLUMNS = ['uuid', 'citext', 'text', 'text', 'text', 'text', 'text']

const queueMails = (heldBack: readonly string[]): string => `
  insert into outbox_mails (id, message_id, recipient, template, language, time_zone, sealed_parameters, created_at)
  select id, '<' || id || '@outbox>', recipient, template, language, time_zone, sealed_parameters, $4
  from unnest(${MAIL_COLUMNS.map((type, index) => arrayGiven(8 + index, type)).join(', ')})
    as mail (id, recipient, template, language, time_zone, sealed_parameters, gives)
  where not (${heldBack.map((condition) => `(${condition})`).join(' or ') || 'false'})
  returning id::text`

/** An e-mail that is held back needs no timer. */
const IS_QUEUED = `t.target <> all (${arrayGiven(8, 'uuid')}::text[]) or t.target in (select id from mails)`

/** The last statement of a change, prepared once a connection: writes down all that the change has said. */
const WRITE = { name: 'change-write', text: `with ${PUT} ${APPEND}` }
/** The same for a change that sends e-mails or sets timers. */
const writeAndQueue = (heldBack: readonly string[]): Prepared => ({
  name: 'change-write-and-queue',
  text: `with ${PUT}, mails as (${queueMails(heldBack)}), timers as (${setTimers(15, IS_QUEUED)}) ${APPEND}`,
})

/** An e-mail with the id of its row. */
interface QueuedMail {
  readonly id: string
  readonly entry: MailEntry
}

interface Written {
  readonly announcement: AnnouncementId | null
}

/** What a committed change gives: its result, what to tell every process of, and which timers are set. */
interface Finished<T> {
  readonly result: T
  readonly announcements: readonly AnnouncementId[]
  readonly timers: readonly DeadlineEntry[]
  readonly now: Date
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
  readonly react: React
  /** Which e-mails are held back (`Room.heldBackMails`). */
  readonly heldBackMails: readonly string[]
  /** Tells every process of announcements that are committed (`Live.ring`). */
  readonly ring: (announcements: readonly AnnouncementId[]) => void
  /** Has timers worked off that are committed (`Deadlines.committed`). */
  readonly committed: Deadlines['committed']
  readonly guards: readonly Guard[]
  /** NOT_SET: nobody waits for the timers of these changes. */
  readonly timers?: 'NOT_SET'
  /** The language of e-mails to people who have not chosen one. */
  readonly defaultLanguage: Language
}

/** The change mechanism over a database. */
export function changeMechanism(parts: Parts): InChange {
  const { database, defaultLanguage, secrets } = parts
  const WRITE_AND_QUEUE = writeAndQueue(parts.heldBackMails)

  async function react(change: PendingChange): Promise<void> {
    // A reaction may record more entries: the list grows while this loop runs.
    for (let index = 0; index < change.entries.length; index += 1) {
      const entry = change.entries[index]
      if (entry) await parts.react(change, entry)
    }
  }

  /** Events as the record takes them. Chains are locked in one order everywhere, so that two changes never deadlock. */
  function eventValues({ actor, entries, now }: PendingChange): Asked['values'] {
    const inOrder = entries
      .map((entry, index) => ({ entry, index, chain: chainOf(entry) }))
      .sort(
        (one, other) =>
          (one.chain.id ?? '').localeCompare(other.chain.id ?? '') || one.index - other.index,
      )
    const events = inOrder.map(({ entry }) => auditPayload(entry.doneBy ?? actor, entry))
    return [
      events.map(() => newId()),
      inOrder.map(({ chain }) => chain.kind),
      inOrder.map(({ chain }) => chain.id),
      now,
      events.map(({ payload }) => payload),
      events.map(({ disclosed }) => disclosed),
    ]
  }

  const mailValues = (mails: readonly QueuedMail[]): Asked['values'] => [
    mails.map(({ id }) => id),
    mails.map(({ entry }) => entry.to),
    mails.map(({ entry }) => entry.mail.name),
    mails.map(({ entry }) => entry.language ?? defaultLanguage),
    mails.map(({ entry }) => entry.timeZone),
    mails.map(({ entry }) => secrets.seal('outbox', JSON.stringify(entry.parameters))),
    mails.map(({ entry }) => entry.mail.gives),
  ]

  function timersOf(change: PendingChange, mails: readonly QueuedMail[]): readonly DeadlineEntry[] {
    if (parts.timers === 'NOT_SET') return []
    const ofMails = mails.map(({ id, entry }) => ({
      kind: timerOfMail[entry.urgency],
      targetId: id,
      at: change.now,
    }))
    return [...change.deadlines, ...ofMails]
  }

  /** The one statement that writes all that the change has said; null if it has said nothing. */
  function lastStatement(
    change: PendingChange,
    timers: readonly DeadlineEntry[],
    mails: readonly QueuedMail[],
  ): Asked | null {
    const topics = change.topics.size > 0 ? [...change.topics] : null
    const queues = mails.length > 0 || timers.length > 0
    if (change.entries.length === 0 && !topics && !queues) return null
    const values = [...eventValues(change), topics]
    if (!queues) return { ...WRITE, values }
    return {
      ...WRITE_AND_QUEUE,
      values: [...values, ...mailValues(mails), ...timerValues(timers, change.ahead)],
    }
  }

  /** Lets the rooms react to what was said, and writes it down together with the commit. */
  async function finish<T>(
    change: PendingChange,
    result: T,
  ): Promise<Ending<Written, Finished<T>>> {
    await react(change)
    for (const guard of parts.guards) await guard.hold(change)
    const mails = change.mails.map((entry) => ({ id: newId(), entry }))
    const timers = timersOf(change, mails)
    const finished = ([written]: readonly Written[]): Finished<T> => ({
      result,
      timers,
      announcements: written?.announcement ? [written.announcement] : [],
      now: change.now,
    })
    const last = lastStatement(change, timers, mails)
    if (change.checks.length === 0) return { last, result: finished }
    // The checks read what is written.
    const rows = last ? await askPrepared<Written>(change.manager, last, last.values) : []
    for (const check of change.checks) await check()
    return { last: null, result: () => finished(rows) }
  }

  return async (actor, work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { result, timers, announcements, now } = await database.transaction(
          NOW,
          async (manager, [reading]: readonly ClockReading[]) => {
            if (!reading) throw new Error('the clock said nothing')
            const change = new PendingChange(actor, reading, manager)
            return finish(change, await work(change))
          },
        )
        parts.ring(announcements)
        parts.committed(timers, now)
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

import { setTimeout as gather } from 'node:timers/promises'
import type { Logger } from 'pino'
import {
  type AnnouncementId,
  LEFT_BEHIND,
  type LeftBehind,
  LIVE_CHANNEL,
  RING,
} from './announcements.ts'
import { type AnsweringClient, answeringClient } from './database/answering-client.ts'
import { repeatedly } from './repeatedly.ts'
import type { Topic } from './topics.ts'

/**
 * Committed changes, told to every process by PostgreSQL NOTIFY right after the commit, many at once where many commit
 * at once. Where a process dies between the two, another one tells of its changes within 300 ms. After a lost
 * connection every subscriber is told to take a new snapshot (trap 9).
 */
export interface Live {
  /** Tells every process of announcements that are committed; returns at once, and never fails. */
  ring(announcements: readonly AnnouncementId[]): void
  /** Calls `onChange` at each committed change of any of the topics; returns how to stop. */
  subscribe(topics: readonly Topic[], onChange: () => void): () => void
  /** How many subscriptions are open on this process. */
  readonly size: number
  close(): Promise<void>
}

const RECONNECT_MILLISECONDS = 500
/** How long announcements are gathered: telling of many costs hardly more than telling of one. */
const GATHER_MILLISECONDS = 5
/** How often a process looks for announcements of processes that died before they told of them. */
const SWEEP_MILLISECONDS = 250
/** After a look that found any, the next comes so soon: by then a process that lives has told of its own. */
const LEAVE_MILLISECONDS = 40
/** A subscriber whose snapshot failed tries again after the first, then ever more seldom, up to the second. */
const FIRST_RETRY_MILLISECONDS = 1000
const LONGEST_RETRY_MILLISECONDS = 16_000
/** How many subscribers of a process read at the same time. */
const MOST_READING = 500
/** How often a snapshot is read anew at once, because it named other topics than the reading before. */
const MOST_READINGS = 3

interface LiveOptions {
  readonly url: string
  /** Seconds until a connection is given up that says nothing when it is asked. */
  readonly patienceSeconds: number
  readonly log: Logger
  /** Called before any subscriber of a change is told. */
  readonly onHeard: () => void
}

/** Listens on the database at `url`. */
export async function startLive(options: LiveOptions): Promise<Live> {
  const { url, log, onHeard } = options
  const milliseconds = options.patienceSeconds * 1000
  const ListeningClient = answeringClient(milliseconds)
  const subscribers = new Map<string, Set<() => void>>()
  let client: AnsweringClient | undefined
  /** The one that is being opened, until it listens. */
  let opening: AnsweringClient | undefined
  let closed = false
  let size = 0
  /** Committed, and not told of yet. */
  let waiting: AnnouncementId[] = []
  let ringing: Promise<void> | undefined

  const tell = (topic: string): void => {
    for (const onChange of subscribers.get(topic) ?? []) onChange()
  }
  const tellAll = (): void => {
    onHeard()
    for (const topic of subscribers.keys()) tell(topic)
  }

  /** Tells of what waits, until nothing does. What it can't tell of, a sweep of any process finds. */
  async function ringSoon(through: AnsweringClient): Promise<void> {
    while (waiting.length > 0) {
      await gather(GATHER_MILLISECONDS)
      const announcements = waiting
      waiting = []
      await through.query({ ...RING, values: [announcements] })
    }
  }

  function ring(announcements: readonly AnnouncementId[]): void {
    if (!client) return
    waiting.push(...announcements)
    ringing ??= ringSoon(client)
      .catch((error: unknown) => log.warn({ err: error }, 'live: could not tell of changes'))
      .finally(() => {
        ringing = undefined
      })
  }

  /** Looks, again and again, for announcements that were there at the look before. */
  function sweep(through: AnsweringClient): () => void {
    let newest: AnnouncementId = '0'
    let isSecondLook = false
    const sweeps = repeatedly(
      async () => {
        const { rows } = await through.query<LeftBehind>({ ...LEFT_BEHIND, values: [newest] })
        const found = rows[0]?.newest ?? newest
        isSecondLook = found !== newest && !isSecondLook
        newest = found
        ring(rows[0]?.leftBehind ?? [])
        return isSecondLook ? LEAVE_MILLISECONDS : SWEEP_MILLISECONDS
      },
      SWEEP_MILLISECONDS,
      // The connection is lost, which its own events tell; the next connection sweeps anew.
      () => undefined,
    )
    sweeps.start()
    return sweeps.stop
  }

  async function connect(): Promise<void> {
    let stopSweeping: () => void = () => undefined
    const next = new ListeningClient({ connectionString: url, application_name: 'live' })
    next.on('notification', ({ payload }) => {
      onHeard()
      for (const topic of JSON.parse(payload ?? '[]') as string[]) tell(topic)
    })
    next.on('error', (error) => log.warn({ err: error }, 'live: the connection failed'))
    next.on('end', () => {
      stopSweeping()
      if (client === next && !closed) reconnect()
    })
    opening = next
    try {
      await next.connect()
      await next.query(`listen ${LIVE_CHANNEL}`)
      // Whoever only listens never notices that the other end is gone; whoever sweeps does.
      stopSweeping = sweep(next)
    } catch (error) {
      next.end().catch(() => undefined)
      throw error
    } finally {
      opening = undefined
    }
    client = next
  }

  function reconnect(): void {
    client = undefined
    setTimeout(() => {
      if (closed) return
      connect().then(
        () => {
          log.info('live: connected again')
          tellAll()
        },
        (error: unknown) => {
          if (closed) return
          log.warn({ err: error }, 'live: could not connect')
          reconnect()
        },
      )
    }, RECONNECT_MILLISECONDS).unref()
  }

  await connect()
  return {
    ring,
    subscribe(topics, onChange) {
      for (const topic of topics) {
        const known = subscribers.get(topic)
        if (known) known.add(onChange)
        else subscribers.set(topic, new Set([onChange]))
      }
      size += 1
      let open = true
      return () => {
        if (!open) return
        open = false
        size -= 1
        for (const topic of topics) {
          const known = subscribers.get(topic)
          known?.delete(onChange)
          if (known?.size === 0) subscribers.delete(topic)
        }
      }
    },
    get size() {
      return size
    },
    async close() {
      closed = true
      opening?.cut()
      await ringing
      await client?.end()
    },
  }
}

/** A value as it is now, and the instant at which it changes by itself. */
export interface Snapshot<T> {
  readonly value: T
  readonly again?: Date | null
  readonly now?: Date
  /** What tells of a change of this value, besides the topics that are followed from the start. */
  readonly topics?: readonly Topic[]
}

/** So many work at the same time; the others wait for their turn, in the order in which they came. */
class Turns {
  private free: number
  private readonly waiting: (() => void)[] = []
  private next = 0

  constructor(most: number) {
    this.free = most
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await work()
    } finally {
      this.pass()
    }
  }

  /** Gives the turn to whoever waits longest. */
  private pass(): void {
    const begin = this.waiting[this.next]
    if (!begin) {
      this.waiting.length = 0
      this.next = 0
      this.free += 1
      return
    }
    this.next += 1
    begin()
  }
}

/**
 * A change that ten thousand subscribers follow is read for so many of them at a time: the memory of those is free again
 * before that of the next is needed, and requests are answered in between.
 */
const turns = new Turns(MOST_READING)

interface SnapshotOptions<T> {
  readonly live: Live
  /** Followed from the start to the end; each snapshot may name more, for as long as it is the newest. */
  readonly topics: readonly Topic[]
  /**
   * What the first snapshot will name, as far as that is known before it is taken: then it need not be taken again.
   */
  readonly expected?: readonly Topic[]
  /** Taken at the start and at each change; null ends the subscription, a failure is tried again. */
  readonly take: () => Promise<Snapshot<T> | null>
  /** Told of a failure after the first snapshot, such as a database that is down. */
  readonly onFailure: (error: unknown) => void
  /** Seconds after which a snapshot is taken even where nothing changed. */
  readonly everySeconds: number
}

/**
 * A full snapshot at the start, then one at each change, at the instant `again` that a snapshot
 * names (such as a session's end), and every so many seconds. Which topics tell of a change is worked out
 * anew with each snapshot, since what a value is made of changes too. A slow reader gets fewer, newer ones.
 * The first snapshot is taken before this returns, so that a refusal is the subscription's answer.
 */
export async function liveSnapshots<T>(
  options: SnapshotOptions<T>,
): Promise<AsyncIterableIterator<T, undefined>> {
  let changed = false
  let wake: () => void = () => undefined
  const onChange = () => {
    changed = true
    wake()
  }
  let lastNamed = options.expected ?? []
  let followed = new Set([...options.topics, ...lastNamed])
  let unsubscribe = options.live.subscribe([...followed], onChange)
  let stopped = false

  /** Follows what a snapshot names, and no more what an earlier one named. Gives whether any topic is new. */
  function follow(named: readonly Topic[]): boolean {
    if (areSame(named, lastNamed)) return false
    lastNamed = named
    const next = new Set([...options.topics, ...named])
    const isNew = [...next].some((topic) => !followed.has(topic))
    if (stopped || (!isNew && next.size === followed.size)) return false
    const before = unsubscribe
    // A listener of its own: the earlier one, which ends now, may stand at the same topics.
    unsubscribe = options.live.subscribe([...next], () => onChange())
    before()
    followed = next
    return isNew
  }

  /** A change between a reading and the following of what it names would be missed: it is read once more. */
  async function taken(): Promise<Snapshot<T> | null> {
    let snapshot = await options.take()
    for (
      let times = 0;
      times < MOST_READINGS && snapshot && follow(snapshot.topics ?? []);
      times += 1
    )
      snapshot = await options.take()
    return snapshot
  }

  let snapshot: Snapshot<T> | null
  try {
    snapshot = await taken()
  } catch (error) {
    unsubscribe()
    throw error
  }
  let isFirst = true

  /** Waits for a change, at most so many milliseconds. */
  const changedWithin = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  /** Takes the next snapshot, when it is time to; null once the subscription is over. */
  async function following(before: Snapshot<T>): Promise<Snapshot<T> | null> {
    let pause = pauseAfter(before, options.everySeconds)
    let retry = 0
    for (;;) {
      if (!changed && !stopped) await changedWithin(pause)
      if (stopped) return null
      // A notification shows that the database answers: reset the back-off.
      if (changed) retry = 0
      changed = false
      try {
        return await turns.take(taken)
      } catch (error) {
        options.onFailure(error)
        retry = Math.min(retry * 2 || FIRST_RETRY_MILLISECONDS, LONGEST_RETRY_MILLISECONDS)
        pause = retry
      }
    }
  }

  function stop(): IteratorReturnResult<undefined> {
    stopped = true
    unsubscribe()
    wake()
    return { done: true, value: undefined }
  }

  // No generator, since one can't be ended while it waits. A reader that asks for nothing causes no reading.
  const snapshots: AsyncIterableIterator<T, undefined> = {
    async next() {
      if (!isFirst && snapshot) snapshot = await following(snapshot)
      isFirst = false
      return snapshot && !stopped ? { done: false, value: snapshot.value } : stop()
    },
    return: async () => stop(),
    [Symbol.asyncIterator]: () => snapshots,
  }
  return snapshots
}

const areSame = (some: readonly Topic[], others: readonly Topic[]): boolean =>
  some.length === others.length && some.every((topic, index) => topic === others[index])

function pauseAfter({ again, now }: Snapshot<unknown>, everySeconds: number): number {
  const untilAgain = again && now ? again.getTime() - now.getTime() + 1 : Number.POSITIVE_INFINITY
  return Math.max(1, Math.min(everySeconds * 1000, untilAgain))
}

import DataLoader from 'dataloader'
import type { Origin, PersonActor } from '../actor.ts'
import { Refusal } from '../errors.ts'
import type { Cookies } from '../http/cookies.ts'
import { liveSnapshots, type Snapshot } from '../live.ts'
import type { Platform } from '../platform.ts'
import type { Topic } from '../topics.ts'
import type { BatchRead } from './batch-read.ts'
import { closingFor } from './closings.ts'

/** How the composition root works out who is acting (mechanism 2). */
export type WorkOutActor = (presented: PresentedIdentity) => Promise<PersonActor | null>

/** What a request presents. Nothing of it is trusted before the database confirms it. */
export interface PresentedIdentity {
  readonly origin: Origin
  readonly cookies: Cookies
  /**
   * The `Authorization` header; over a socket the parameter `authorization` of its opening. Null where there is
   * none.
   */
  readonly authorization: string | null
  /** The access context that the tab believes it works in (AS15). */
  readonly accessContext: string | null
  /** BACKGROUND for polling, pings and subscriptions: they don't keep a sign-in alive (ID10). */
  readonly activity: 'ACTIVE' | 'BACKGROUND'
  /** A socket only listens: nothing can be changed through it. */
  readonly wire: 'HTTP' | 'SOCKET'
  /** The device that opened this socket; null over HTTP. */
  readonly openedBy: string | null
}

/** The context of one operation. */
export class RequestContext {
  readonly platform: Platform
  readonly presented: PresentedIdentity
  /** Null if nobody is signed in. */
  actor: PersonActor | null = null
  /** Checks the declared authority again; set for subscriptions. */
  admitAgain: () => Promise<void> = async () => undefined
  private readonly askDatabase: WorkOutActor
  private readonly closeSocket: (code: number, reason: string) => void
  private readonly loaders = new Map<unknown, unknown>()

  constructor(
    platform: Platform,
    presented: PresentedIdentity,
    workOutActor: WorkOutActor,
    closeSocket: (code: number, reason: string) => void = () => undefined,
  ) {
    this.platform = platform
    this.presented = presented
    this.askDatabase = workOutActor
    this.closeSocket = closeSocket
  }

  get origin(): Origin {
    return this.presented.origin
  }

  get cookies(): Cookies {
    return this.presented.cookies
  }

  /**
   * Works out from the database who is acting now.
   *
   * @throws CONTEXT_CHANGED, ACCESS_SESSION_ENDED; on a socket UNAUTHENTICATED too
   */
  async workOutActor(): Promise<PersonActor | null> {
    this.actor = await this.askDatabase(this.presented)
    return this.actor
  }

  /** The actor of an operation that only signed-in people may call. */
  get person(): PersonActor {
    if (!this.actor) throw new Refusal('UNAUTHENTICATED')
    return this.actor
  }

  /** The same operation, whose resolver works with another platform. */
  on(platform: Platform): RequestContext {
    return Object.assign(Object.create(RequestContext.prototype), this, {
      platform,
      loaders: new Map(),
    })
  }

  /** Gives what a read of many gives for one key; what other rows ask for in the same step is read with it. */
  load<Key, Value>(read: BatchRead<Key, Value>, key: Key): Promise<Value> {
    const { platform } = this
    const known = this.loaders.get(read) as DataLoader<Key, Value> | undefined
    const loader =
      known ?? new DataLoader<Key, Value>((keys) => read.many(platform, keys), { cache: false })
    this.loaders.set(read, loader)
    return loader.load(key)
  }

  /**
   * A subscription's stream: a snapshot now and at each change of the topics, of the topics that the newest
   * snapshot names, or of the actor's own rights. If the right to subscribe is lost, the socket is closed with
   * 4401 or 4403 (AS13, ID4). Null instead of a snapshot ends this subscription alone.
   *
   * @param expected the topics that the first snapshot will name, as far as they are known: then it is taken once
   */
  async follow<T>(
    following: readonly Topic[],
    take: (context: RequestContext) => Promise<Snapshot<T> | null>,
    everySeconds = this.platform.settings.COUNTDOWN_PUSH_SECONDS,
    expected: readonly Topic[] = [],
  ): Promise<AsyncIterableIterator<T>> {
    const ownTopics = () => (this.actor ? this.platform.topicsOf(this.actor) : [])
    const own = ownTopics()
    let first = true
    /** Asked anew each time: the actor may have come in another way since. */
    const withOwn = (snapshot: Snapshot<T> | null): Snapshot<T> | null =>
      snapshot && { ...snapshot, topics: [...(snapshot.topics ?? []), ...ownTopics()] }
    return liveSnapshots({
      live: this.platform.live,
      topics: [...new Set([...following, ...own])],
      expected: [...expected, ...own],
      everySeconds,
      onFailure: (error) =>
        this.platform.log.warn({ err: error }, 'a subscription could not be read'),
      take: async () => {
        if (first) {
          first = false
          return withOwn(await take(this))
        }
        try {
          await this.admitAgain()
          return withOwn(await take(this))
        } catch (error) {
          const closing = closingFor(error)
          if (closing) this.closeSocket(closing.code, closing.reason)
          throw error
        }
      },
    })
  }
}

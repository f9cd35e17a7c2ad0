import type { Origin, PersonActor } from '../actor.ts'
import { Refusal } from '../errors.ts'
import type { Cookies } from '../http/cookies.ts'
import { liveSnapshots, type Snapshot } from '../live.ts'
import type { Platform } from '../platform.ts'
import type { Topic } from '../topics.ts'
import { closingFor } from './closings.ts'

/** How the composition root works out who is acting (mechanism 2). */
export type WorkOutActor = (presented: PresentedIdentity) => Promise<PersonActor | null>

/** What a request shows of itself; nothing in it is believed before the database confirms it. */
export interface PresentedIdentity {
  readonly origin: Origin
  readonly cookies: Cookies
  /** The access context in which the tab believes it is (AS15). */
  readonly accessContext: string | null
  /** Polling, pings and subscriptions are not activity (ID10). */
  readonly activity: 'ACTIVE' | 'BACKGROUND'
  /** The device that opened the socket on which this comes; null on HTTP. */
  readonly openedBy: string | null
}

/** The context of one operation. */
export class RequestContext {
  readonly platform: Platform
  readonly presented: PresentedIdentity
  /** Null when nobody is signed in. */
  actor: PersonActor | null = null
  /** Checks the declared authority anew; set for subscriptions. */
  admitAgain: () => Promise<void> = async () => undefined
  // Not `#private`: the GraphQL server works on a copy of the context, which would lack those.
  private readonly askDatabase: WorkOutActor
  private readonly closeSocket: (code: number, reason: string) => void

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

  /** Asks the database who is acting now. @throws CONTEXT_CHANGED, ACCESS_SESSION_ENDED, UNAUTHENTICATED (on a socket) */
  async workOutActor(): Promise<PersonActor | null> {
    this.actor = await this.askDatabase(this.presented)
    return this.actor
  }

  /** The actor of an operation whose declaration lets only signed-in people through. */
  get person(): PersonActor {
    if (!this.actor) throw new Refusal('UNAUTHENTICATED')
    return this.actor
  }

  /**
   * A subscription's stream: a snapshot now and at each change of the topics, of those that the newest
   * snapshot names, or of the actor's own rights. When the right to it is gone, the socket is closed with 4401 or 4403 (AS13, ID4).
   */
  async follow<T>(
    following: readonly Topic[],
    take: (context: RequestContext) => Promise<Snapshot<T>>,
    everySeconds = this.platform.settings.COUNTDOWN_PUSH_SECONDS,
  ): Promise<AsyncIterableIterator<T>> {
    const ownTopics = () => (this.actor ? this.platform.topicsOf(this.actor) : [])
    const own = ownTopics()
    let first = true
    /** The actor's own topics are those of whoever it is now, such as another way in. */
    const withOwn = (snapshot: Snapshot<T>): Snapshot<T> => ({
      ...snapshot,
      topics: [...(snapshot.topics ?? []), ...ownTopics()],
    })
    return liveSnapshots({
      live: this.platform.live,
      topics: [...new Set([...following, ...own])],
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

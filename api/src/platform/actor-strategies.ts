import type { PersonActor } from './actor.ts'
import { Refusal } from './errors.ts'
import type { PresentedIdentity, WorkOutActor } from './graphql/context.ts'
import type { Platform } from './platform.ts'

/** One way in which somebody shows who they are. */
export interface ActorStrategy {
  /** Whether the request shows this kind of identity. Asks nothing of the database. */
  readonly applies: (presented: PresentedIdentity) => boolean
  /** Works the actor out from the database; null if the identity is no longer valid. */
  readonly workOut: (presented: PresentedIdentity) => Promise<PersonActor | null>
}

/** A strategy as a room's manifest brings it: it is given the platform when the API starts. */
export type ActorStrategyOver = (platform: Platform) => ActorStrategy

/**
 * Works out who is acting, by the one strategy that applies; null if none does.
 *
 * @throws BAD_USER_INPUT if a request shows two kinds of identity at once
 */
export function workOutActorBy(
  strategies: readonly ActorStrategyOver[],
  platform: Platform,
): WorkOutActor {
  const ways = strategies.map((strategy) => strategy(platform))
  return async (presented) => {
    const [way, another] = ways.filter(({ applies }) => applies(presented))
    if (another) throw new Refusal('BAD_USER_INPUT')
    return way ? way.workOut(presented) : null
  }
}

import type { PersonActor } from './actor.ts'
import { Refusal } from './errors.ts'
import type { PresentedIdentity, WorkOutActor } from './graphql/context.ts'
import type { Platform } from './platform.ts'

/** One way in which somebody shows who they are. */
export interface ActorStrategy {
  /** Whether they show themself in this way; asks nothing of the database. */
  readonly applies: (presented: PresentedIdentity) => boolean
  /** Who it is, from the database; null where it is nobody any more. */
  readonly workOut: (presented: PresentedIdentity) => Promise<PersonActor | null>
}

/** A strategy over a platform, as the manifest of a room brings it. */
export type ActorStrategyOver = (platform: Platform) => ActorStrategy

/**
 * Works out who is acting by the one strategy that applies; nobody where none does.
 *
 * @throws BAD_USER_INPUT where somebody shows themself in two ways at once
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

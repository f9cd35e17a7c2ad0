import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { Topic } from '../platform/topics.ts'

/** Higher rooms bring further topics that tell of a change of the viewer. */
export const viewerTopics =
  defineStrategies<(actor: PersonActor) => readonly Topic[]>('topics of the viewer')

/** All that was added. */
export const addedTopics = (
  { strategies }: Pick<Platform, 'strategies'>,
  actor: PersonActor,
): Topic[] => [...strategies(viewerTopics).values()].flatMap((topicsFor) => topicsFor(actor))

import type { Action } from './actions.ts'
import type { Change, React } from './change.ts'
import type { Platform } from './platform.ts'
import type { RecordedEntry } from './record-entry.ts'

/** Called inside the transaction for each recorded entry of an action, to keep other rooms in step. */
export type Reaction = (change: Change, entry: RecordedEntry, platform: Platform) => Promise<void>

/** Stands for all actions of all rooms. */
export const everyAction = 'EVERY_ACTION'

/** What a room does, in order, when an action is recorded. */
export interface Reactions {
  readonly to: Action | typeof everyAction
  readonly reactions: readonly Reaction[]
}

/** Has a room react to an action that another room records, or to all of them. */
export const reactTo = (to: Reactions['to'], ...reactions: readonly Reaction[]): Reactions => ({
  to,
  reactions,
})

/**
 * All rooms' reactions, for the change mechanism: to one entry they follow in the order of the list, and those to
 * every action come last.
 */
export function reactionsIn(all: readonly Reactions[], platform: () => Platform): React {
  const reactions = Map.groupBy(all, ({ to }) => (to === everyAction ? everyAction : to.name))
  const toEvery = reactions.get(everyAction) ?? []
  return async (change, entry) => {
    for (const ofRoom of [...(reactions.get(entry.action.name) ?? []), ...toEvery])
      for (const reaction of ofRoom.reactions) await reaction(change, entry, platform())
  }
}

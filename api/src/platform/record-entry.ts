import type { Action } from './actions.ts'
import type { Actor } from './actor.ts'

/** What one field may hold: plain values, never a secret (AT2). */
export type RecordedValue = string | number | boolean | null | readonly string[]

/** What an audit event may hold before and after a change, in the fields of its action. */
export type RecordedState<Field extends string = string> = Readonly<
  Partial<Record<Field, RecordedValue>>
>

/** One line for the record. Who did it is taken from an actor, never passed by hand. */
export interface RecordEntry<Field extends string = string> {
  /** A UUID: of the row, or of what happened where no row is left of it. */
  readonly targetId: string
  /** The ecosystem in whose chain it stands; an entry of no ecosystem and no partner stands in the platform's. */
  readonly ecosystemId?: string
  /** The partner in whose chain it stands, where it is no ecosystem's. */
  readonly partnerId?: string
  /** The user in whose context it happened, where that is not the actor's own user. */
  readonly subjectId?: string
  /** Who did it, where the system writes down what another did; else it is the actor of the change. */
  readonly doneBy?: Actor
  readonly before?: RecordedState<Field>
  readonly after?: RecordedState<Field>
}

/** A line as reactions see it. */
export interface RecordedEntry extends RecordEntry {
  readonly action: Action
}

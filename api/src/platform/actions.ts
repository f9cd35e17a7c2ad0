import type { LanguageTag } from 'shared-schema/enums'

/**
 * How the record holds a field. PLAIN: the value is part of the hashed text. PERSONAL (names, addresses, free
 * text): the hashed text has only a commitment to it, and the value stands beside it, so that it can be
 * redacted.
 */
export type FieldKind = 'PLAIN' | 'PERSONAL'

/** What the action is called for people. */
export type ActionLabels = Readonly<Record<LanguageTag, string>>

/** Something that can be recorded. `Field` names what its before and after may hold. */
export interface Action<Field extends string = string> {
  /** `thing.happened`, such as `membership.blocked`. */
  readonly name: string
  /** What `targetId` of the entry is the id of. */
  readonly targetType: string
  readonly fields: Readonly<Record<Field, FieldKind>>
  /**
   * What only the people concerned (the actor and the subject of the event) may read: some fields, or the whole
   * event. Other readers of the chain don't see it.
   */
  readonly confidential?: 'EVERYTHING' | readonly Field[]
  readonly labels: ActionLabels
  /** NOTHING: the event changes nothing that people work on, such as a sign-in, a visit or a failed try. */
  readonly changes?: 'NOTHING'
}

/** The fields of a family of actions. */
export type FieldOf<Actions> =
  Actions extends Readonly<Record<string, Action<infer Field>>> ? Field : never

interface Family<Field extends string, Happened extends string> {
  readonly targetType: string
  readonly fields: Readonly<Record<Field, FieldKind>>
  readonly confidential?: 'EVERYTHING' | readonly NoInfer<Field>[]
  readonly actions: Readonly<Record<Happened, ActionLabels>>
  readonly changes?: 'NOTHING'
}

/** Defines what can be recorded of one kind of thing: `defineActions('membership', …).blocked`. */
export function defineActions<const Field extends string, const Happened extends string>(
  thing: string,
  { actions, ...family }: Family<Field, Happened>,
): Readonly<Record<Happened, Action<Field>>> {
  const defined = Object.entries<ActionLabels>(actions).map(([happened, labels]) => [
    happened,
    { name: `${thing}.${happened}`, labels, ...family },
  ])
  return Object.fromEntries(defined) as Record<Happened, Action<Field>>
}

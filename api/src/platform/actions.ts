import type { LanguageTag } from 'shared-schema/enums'

/**
 * How the record holds a field: PLAIN as it is; PERSONAL (names, addresses, free text) apart from what is
 * hashed for ever, so that it can be forgotten.
 */
export type FieldKind = 'PLAIN' | 'PERSONAL'

/** What the action is called for people. */
export type ActionLabels = Readonly<Record<LanguageTag, string>>

/** Something that can be recorded. `Field` names what its before and after may hold. */
export interface Action<Field extends string = string> {
  /** `thing.happened`, such as `membership.blocked`. */
  readonly name: string
  /** What its `targetId` is the id of. */
  readonly targetType: string
  readonly fields: Readonly<Record<Field, FieldKind>>
  /**
   * What only those may read whom an event concerns (its actor and its subject), and no other reader of its
   * chain: some of its fields, or the event as a whole.
   */
  readonly confidential?: 'EVERYTHING' | readonly Field[]
  readonly labels: ActionLabels
  /** NOTHING: it tells of coming, going or trying, and what is worked on stays as it is. */
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

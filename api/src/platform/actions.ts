import { type InEachLanguage, inEachLanguage } from './languages.ts'

/**
 * How the record holds a field. PLAIN: the value is part of the hashed text. PERSONAL (names, addresses, free
 * text): the hashed text has only a commitment to it, and the value stands beside it, so that it can be
 * redacted.
 */
export type FieldKind = 'PLAIN' | 'PERSONAL'

/** What the action is called for people. */
export type ActionLabels = InEachLanguage<string>

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

/** What actions are called in one language, by thing and by what happens to it. */
type ActionWords<Thing extends string, Happened extends string> = Readonly<
  Record<Thing, Readonly<Record<Happened, string>>>
>

interface Family<Thing extends string, Field extends string, Happened extends string> {
  /** An action without a label in one of the languages does not compile. */
  readonly words: InEachLanguage<ActionWords<NoInfer<Thing>, NoInfer<Happened>>>
  readonly targetType: string
  readonly fields: Readonly<Record<Field, FieldKind>>
  readonly confidential?: 'EVERYTHING' | readonly NoInfer<Field>[]
  readonly actions: readonly Happened[]
  readonly changes?: 'NOTHING'
}

/** Defines what can be recorded of one kind of thing: `defineActions('membership', …).blocked`. */
export function defineActions<
  const Thing extends string,
  const Field extends string,
  const Happened extends string,
>(
  thing: Thing,
  { actions, words, ...family }: Family<Thing, Field, Happened>,
): Readonly<Record<Happened, Action<Field>>> {
  const defined = actions.map((happened) => {
    const labels = inEachLanguage((language) => words[language][thing][happened])
    return [happened, { name: `${thing}.${happened}`, labels, ...family }]
  })
  return Object.fromEntries(defined) as Record<Happened, Action<Field>>
}

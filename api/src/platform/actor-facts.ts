/** A fact as an actor carries it. */
export interface KnownFact {
  readonly value: unknown
  /** What each event that the actor causes says of the fact, by the field of the record. */
  readonly recorded: Readonly<Record<string, string>>
}

/** What was said of a fact, by its name. */
export type SaidFact = readonly [name: string, fact: KnownFact]

/** An actor, as far as its facts are concerned. */
export interface WithFacts {
  readonly facts: ReadonlyMap<string, KnownFact>
}

/**
 * What a room knows of an actor beside what the platform knows. It is said when the actor is made; the room that
 * defines it and the rooms above read it.
 */
export interface ActorFact<Value> {
  /** The fact of an actor; `otherwise` if nothing was said of it. */
  of(actor: WithFacts): Value
  /** Says the fact of a new actor. */
  is(value: Value): SaidFact
}

/**
 * Defines a fact, by a name of its own.
 *
 * @param otherwise the fact of actors of whom nothing else was said
 * @param recorded what the record says of it in each event, by the record's field
 */
export const defineActorFact = <Value>(
  name: string,
  otherwise: Value,
  recorded: (value: Value) => KnownFact['recorded'] = () => ({}),
): ActorFact<Value> => ({
  // What stands under the name was said by `is`, which takes only such a value.
  of: ({ facts }) => {
    const fact = facts.get(name)
    return fact ? (fact.value as Value) : otherwise
  },
  is: (value) => [name, { value, recorded: recorded(value) }],
})

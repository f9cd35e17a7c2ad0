declare const brand: unique symbol

/**
 * A place at which a room leaves something to the rooms above it: it defines what they may bring
 * (`defineStrategies`), they bring it in their manifests (`strategyFor`), and it finds them there.
 */
export interface StrategiesFor<Name extends string, Strategy> {
  readonly place: string
  readonly [brand]?: (name: Name, strategy: Strategy) => void
}

/** Defines a place for strategies; each is known by a name of its own. */
export const defineStrategies = <Strategy, Name extends string = string>(
  place: string,
): StrategiesFor<Name, Strategy> => ({ place })

/** One strategy, as a manifest brings it. */
export interface BroughtStrategy {
  readonly place: string
  readonly name: string
  readonly strategy: unknown
}

/** Brings a strategy to the place of a lower room. */
export const strategyFor = <Name extends string, Strategy>(
  { place }: StrategiesFor<Name, Strategy>,
  name: NoInfer<Name>,
  strategy: NoInfer<Strategy>,
): BroughtStrategy => ({ place, name, strategy })

/** Gives what was brought to a place, by its name, in the order of the rooms. */
export type Strategies = <Name extends string, Strategy>(
  of: StrategiesFor<Name, Strategy>,
) => ReadonlyMap<Name, Strategy>

/** All rooms' strategies, each at its place. */
export function strategiesIn(brought: readonly BroughtStrategy[]): Strategies {
  const places = new Map(
    [...Map.groupBy(brought, ({ place }) => place)].map(([place, strategies]) => [
      place,
      new Map(strategies.map(({ name, strategy }) => [name, strategy])),
    ]),
  )
  return <Name extends string, Strategy>({ place }: StrategiesFor<Name, Strategy>) =>
    // What stands at a place was brought by `strategyFor`, which takes only what the place is for.
    (places.get(place) ?? new Map()) as ReadonlyMap<Name, Strategy>
}

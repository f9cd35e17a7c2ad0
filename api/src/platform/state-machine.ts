import type { ErrorCode } from 'shared-schema/error-codes'

/** What a state means, whose turn it is, and which setting bounds the waiting; the last two are null at the end. */
export interface StateMeaning<Party extends string, Bound extends string = string> {
  readonly meaning: string
  readonly turnOf: Party | null
  readonly boundedBy: Bound | null
}

/** One way on from a state: what happens there, who can do it, and which state comes then. */
export interface Way<State extends string, Event extends string, Party extends string> {
  readonly from: State
  readonly event: Event
  readonly by: readonly Party[]
  readonly to: State
}

type AnyWay = Way<string, string, string>
type StateOf<OneWay extends AnyWay> = OneWay['from'] | OneWay['to']
type EventOf<OneWay extends AnyWay> = OneWay['event']
type PartyOf<OneWay extends AnyWay> = OneWay['by'][number]

/** The table of a process, as its room writes it down. The process begins in the first of its states. */
export interface Table<OneWay extends AnyWay> {
  readonly states: Readonly<Record<StateOf<OneWay>, StateMeaning<PartyOf<OneWay>>>>
  readonly ways: readonly OneWay[]
  /** What time does by itself where a state has such a way (by SYSTEM): its bound has passed, and nobody acted. */
  readonly lapse: EventOf<OneWay>
  /** How an event is refused where all is over; elsewhere it is ILLEGAL_TRANSITION. */
  readonly whenOver?: ErrorCode
}

/** A table that has been checked, and what every process reads from it. */
export interface StateMachine<OneWay extends AnyWay> {
  /** Whether a state is final: nothing leads out of it. */
  isFinal(state: StateOf<OneWay>): boolean
  /** The way that an event of a party takes from a state, or null where there is none. */
  wayOf(state: StateOf<OneWay>, event: EventOf<OneWay>, by: PartyOf<OneWay>): OneWay | null
  /** The state after an event of a party, or the code of its refusal. */
  next(
    state: StateOf<OneWay>,
    event: EventOf<OneWay>,
    by: PartyOf<OneWay>,
  ): { readonly state: StateOf<OneWay> } | { readonly refusal: ErrorCode }
  /** The ways that a party has out of a state, or back into it, in the order of the table. */
  waysFrom(state: StateOf<OneWay>, by: PartyOf<OneWay>): OneWay[]
  /**
   * The state at an instant, as a row with its deadline decides it, whether or not a timer has run: at the
   * deadline itself the time is over already.
   */
  stateAt(
    row: { readonly state: StateOf<OneWay>; readonly deadline: Date | null },
    instant: Date,
  ): StateOf<OneWay>
}

/**
 * The state machine of a table.
 *
 * @throws Error where the table is not whole: a state that nobody can reach or that has no end in sight, one
 *   that waits without a bound or for somebody who can do nothing, two ways for the same event of one party.
 */
export function stateMachine<OneWay extends AnyWay>({
  states,
  ways,
  lapse,
  whenOver = 'ILLEGAL_TRANSITION',
}: Table<OneWay>): StateMachine<OneWay> {
  const leaving = new Set<string>(
    ways.filter(({ from, to }) => from !== to).map(({ from }) => from),
  )
  const byName = new Map<string, OneWay>()
  for (const way of ways)
    for (const party of way.by) {
      const name = nameOf(way.from, way.event, party)
      if (byName.has(name)) throw new Error(`there are two ways for ${name}`)
      byName.set(name, way)
    }
  const machine: StateMachine<OneWay> = {
    isFinal: (state) => !leaving.has(state),
    wayOf: (state, event, by) => byName.get(nameOf(state, event, by)) ?? null,
    next: (state, event, by) => {
      const way = machine.wayOf(state, event, by)
      if (way) return { state: way.to }
      return { refusal: machine.isFinal(state) ? whenOver : 'ILLEGAL_TRANSITION' }
    },
    waysFrom: (state, by) => ways.filter((way) => way.from === state && way.by.includes(by)),
    stateAt: ({ state, deadline }, instant) => {
      if (deadline === null || deadline.getTime() > instant.getTime()) return state
      return byName.get(nameOf(state, lapse, 'SYSTEM'))?.to ?? state
    },
  }
  for (const fault of faultsOf<string>(states, ways, machine.isFinal)) throw new Error(fault)
  return machine
}

const nameOf = (state: string, event: string, party: string): string =>
  `${event} by ${party} in ${state}`

/** What is not whole in a table, one sentence each. */
function* faultsOf<State extends string>(
  states: Readonly<Record<State, StateMeaning<string>>>,
  ways: readonly Way<State, string, string>[],
  isFinal: (state: State) => boolean,
): Generator<string> {
  const names = Object.keys(states) as State[]
  const reached = reachableFrom(ways, names.slice(0, 1))
  for (const state of names) {
    const { turnOf, boundedBy } = states[state]
    const own = ways.filter(({ from }) => from === state)
    if (!reached.has(state)) yield `nothing leads to ${state}`
    if (isFinal(state)) {
      if (turnOf !== null || boundedBy !== null)
        yield `${state} is final, and yet waits for somebody`
      if (own.length > 0) yield `something happens in ${state}, which is final`
      continue
    }
    if (turnOf === null || boundedBy === null) yield `${state} waits without an end or for nobody`
    else if (!own.some(({ by }) => by.includes(turnOf)))
      yield `${turnOf} can do nothing in ${state}`
    if (![...reachableFrom(ways, [state])].some(isFinal))
      yield `no end can be reached from ${state}`
  }
}

/** The states that some ways lead to from these, with these themselves. */
export function reachableFrom<State extends string>(
  ways: readonly Pick<Way<State, string, string>, 'from' | 'to'>[],
  begin: readonly State[],
): Set<State> {
  const reached = new Set(begin)
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const { from, to } of ways) if (reached.has(from)) reached.add(to)
  }
  return reached
}

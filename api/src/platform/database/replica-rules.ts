/** A place in PostgreSQL's log, as a number: what is committed later stands further on. */
export type Position = bigint

/** Reads a position as PostgreSQL writes it, such as `16/B374D848`; null for any other text. */
export function positionOf(text: string): Position | null {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? []
  return high && low ? (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`) : null
}

/** What a server says of its log. */
export interface Said {
  /** Which log it is: the installation's, and since its latest promotion. Positions of two logs can't be compared. */
  readonly log: string
  readonly position: Position
}

/** What a replica says: how far it has replayed the log, and whether it still follows a primary. */
export interface SaidByReplica extends Said {
  readonly isStandby: boolean
}

/** A look at the primary: what was committed by the instant `at` stands before the position. */
interface Mark {
  readonly at: number
  readonly position: Position
}

/** Why a replica is of no use: it does not answer, or it is no standby of this primary (any more). */
export type Unfit = 'AWAY' | 'NO_STANDBY'

/** What is known of a replica. Instants are milliseconds of a clock that nobody sets. */
export interface Knowledge {
  readonly unfit: Unfit | null
  /** How far it had replayed the log at the latest look. */
  readonly replayed: Position
  /** It holds all that was committed by this instant. */
  readonly holdsAllUntil: number
  /** Looks at the primary with which it has not caught up yet, the oldest first. */
  readonly awaited: readonly Mark[]
}

/** What is known before a replica has answered, and once it does not answer any more. */
export const NOTHING_KNOWN: Knowledge = {
  unfit: 'AWAY',
  replayed: 0n,
  holdsAllUntil: Number.NEGATIVE_INFINITY,
  awaited: [],
}

/** More are never needed: with looks five times a second they reach back further than the oldest reading allowed. */
const MOST_AWAITED = 1500

/** What is known after a look at both servers, which began at the instant `at`. */
export function afterLook(
  before: Knowledge,
  at: number,
  primary: Said,
  replica: SaidByReplica,
): Knowledge {
  if (!replica.isStandby || replica.log !== primary.log)
    return { ...NOTHING_KNOWN, unfit: 'NO_STANDBY' }
  // A replica that stands further back than before was started anew: what was known of it is no longer true.
  const known = replica.position < before.replayed ? NOTHING_KNOWN : before
  const marks = [...known.awaited, { at, position: primary.position }]
  const reached = marks.filter(({ position }) => position <= replica.position)
  return {
    unfit: null,
    replayed: replica.position,
    holdsAllUntil: Math.max(known.holdsAllUntil, ...reached.map((mark) => mark.at)),
    awaited: marks.filter(({ position }) => position > replica.position).slice(-MOST_AWAITED),
  }
}

/** What a reader has to see. */
export interface Need {
  /** Whether the reading must show what is true now, as after an event that was just heard of. */
  readonly newest: boolean
  /** The position of the reader's own latest change; null where there was none lately. */
  readonly ownChange: Position | null
}

/** Who makes a reading that may be a little old: the replica, or for one of these reasons the primary. */
export type Way = 'REPLICA' | 'NEWEST_ASKED' | Unfit | 'BEHIND' | 'OWN_CHANGE'

/** Who makes a reading at the instant `now`, where what is read may be `mostAge` milliseconds old. */
export function wayOf(
  { unfit, holdsAllUntil, replayed }: Knowledge,
  { newest, ownChange }: Need,
  { now, mostAge }: { readonly now: number; readonly mostAge: number },
): Way {
  if (newest) return 'NEWEST_ASKED'
  if (unfit) return unfit
  if (now - holdsAllUntil > mostAge) return 'BEHIND'
  return ownChange !== null && ownChange > replayed ? 'OWN_CHANGE' : 'REPLICA'
}

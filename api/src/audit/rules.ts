/** The filters of a reading; null filters nothing. */
export interface RecordFilter {
  /** Happened at this instant or later. */
  readonly from: Date | null
  /** Happened before this instant. */
  readonly until: Date | null
  /** The names of actions, such as `membership.blocked`. */
  readonly actions: readonly string[] | null
  /** The person at the keyboard, whether or not under an access session. */
  readonly actorId: string | null
  /** The person who acted as somebody else, under an access session. */
  readonly controllerId: string | null
  /** The person in whose context somebody else acted, under an access session. */
  readonly controlledId: string | null
  /** True: done under an access session. */
  readonly underControl: true | null
  /** True: what was only looked at is left out. */
  readonly onlyChanges: true | null
  readonly accessSessionId: string | null
  readonly targetId: string | null
  /** The ecosystem in whose chain the event stands. */
  readonly ecosystemId: string | null
  /** This event alone. */
  readonly eventId: string | null
}

/** Narrows nothing. */
export const everything: RecordFilter = {
  from: null,
  until: null,
  actions: null,
  actorId: null,
  controllerId: null,
  controlledId: null,
  underControl: null,
  onlyChanges: null,
  accessSessionId: null,
  targetId: null,
  ecosystemId: null,
  eventId: null,
}

/** The most actions that one filter takes: each costs an index scan of its own. */
export const MOST_ACTIONS = 20

/** The form of an action's name. This release need not know the action: the record may be older. */
export const isActionName = (text: string): boolean =>
  text.length <= 100 && /^[A-Za-z]+\.[A-Za-z]+$/.test(text)

/** The filters that have an index of their own; the one that leaves the fewest events comes first. */
const narrowest = [
  'eventId',
  'accessSessionId',
  'targetId',
  'controlledId',
  'controllerId',
  'actorId',
  'underControl',
  'actions',
  'onlyChanges',
] as const

export type Narrowing = (typeof narrowest)[number]

/** All filters that are given, the one that leaves the fewest events first. */
export const narrowings = (filter: RecordFilter): readonly Narrowing[] =>
  narrowest.filter((name) => filter[name] !== null)

/**
 * Which index a reading of one chain uses: that of one filter, or that of the whole chain if no filter has one. The
 * other filters are checked line by line.
 */
export function wayThrough(filter: RecordFilter): {
  readonly along: Narrowing | null
  readonly lookedAt: readonly Narrowing[]
} {
  const [along = null, ...lookedAt] = narrowings(filter)
  return { along, lookedAt }
}

/** The people whom an event concerns: they may read what is confidential in it. */
export interface Concerned {
  readonly actorId: string | null
  readonly subjectId: string | null
}

/** Whether a reader may see a field of an event. */
export const mayRead = (
  confidential: 'EVERYTHING' | readonly string[] | undefined,
  field: string,
  { actorId, subjectId }: Concerned,
  viewerId: string,
): boolean =>
  viewerId === actorId ||
  viewerId === subjectId ||
  (confidential !== 'EVERYTHING' && !confidential?.includes(field))

/**
 * Whether a person who reads what stands on the record about them sees the values of an event. Of what they did in the
 * context of somebody else they see that they did it, not what it changed: those values are not theirs, and they may have
 * no right to them any more.
 */
export const isAboutReader = (
  { subjectId, targetId }: { readonly subjectId: string | null; readonly targetId: string | null },
  viewerId: string,
): boolean => viewerId === subjectId || viewerId === targetId

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
  readonly accessSessionId: string | null
  readonly targetId: string | null
}

/** The most actions that one filter takes: each costs an index scan of its own. */
export const MOST_ACTIONS = 20

/** The form of an action's name. This release need not know the action: the record may be older. */
export const isActionName = (text: string): boolean =>
  text.length <= 100 && /^[A-Za-z]+\.[A-Za-z]+$/.test(text)

/** The filters that have an index of their own; the one that leaves the fewest events comes first. */
const narrowest = ['accessSessionId', 'targetId', 'controllerId', 'actorId', 'actions'] as const

export type Narrowing = (typeof narrowest)[number]

/**
 * Which index a reading uses: that of one filter, or that of the whole chain if no filter has one. The other
 * filters are checked line by line.
 */
export function wayThrough(filter: RecordFilter): {
  readonly along: Narrowing | null
  readonly lookedAt: readonly Narrowing[]
} {
  const [along = null, ...lookedAt] = narrowest.filter((name) => filter[name] !== null)
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

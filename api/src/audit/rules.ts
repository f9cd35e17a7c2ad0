/** What narrows a reading of the record; null does not. */
export interface RecordFilter {
  /** Happened at this instant or later. */
  readonly from: Date | null
  /** Happened before this instant. */
  readonly until: Date | null
  /** The names of actions, such as `membership.blocked`. */
  readonly actions: readonly string[] | null
  /** Who was at the keyboard, under an access session or not. */
  readonly actorId: string | null
  /** Who acted under an access session, as somebody else. */
  readonly controllerId: string | null
  readonly accessSessionId: string | null
  readonly targetId: string | null
}

/** The most names of actions that one filter takes: each is a walk of its own along an index. */
export const MOST_ACTIONS = 20

/** What can be the name of an action; this release need not know it, since the record is older. */
export const isActionName = (text: string): boolean =>
  text.length <= 100 && /^[A-Za-z]+\.[A-Za-z]+$/.test(text)

/** The filters that have an index of their own, the one that leaves fewest events first. */
const narrowest = ['accessSessionId', 'targetId', 'controllerId', 'actorId', 'actions'] as const

export type Narrowing = (typeof narrowest)[number]

/**
 * How a reading goes: along the index of one filter, or of the whole chain where there is none; the other
 * filters are looked at line by line.
 */
export function wayThrough(filter: RecordFilter): {
  readonly along: Narrowing | null
  readonly lookedAt: readonly Narrowing[]
} {
  const [along = null, ...lookedAt] = narrowest.filter((name) => filter[name] !== null)
  return { along, lookedAt }
}

/** Whom an event concerns: they may read what is confidential in it. */
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

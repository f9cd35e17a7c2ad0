interface Ended {
  readonly state: string
  readonly closedBy: string | null
}

/** The end of a request that nobody brought about by an act of their own; null for any other end or state. */
export function announcedEnd({ state, closedBy }: Ended): 'EXPIRED' | 'WITHDRAWN' | null {
  if (state === 'EXPIRED') return 'EXPIRED'
  return state === 'CANCELLED' && closedBy === 'REVOKED' ? 'WITHDRAWN' : null
}

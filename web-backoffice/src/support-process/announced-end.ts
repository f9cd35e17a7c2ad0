interface Ended {
  readonly state: string
  readonly closedBy: string | null
}

/** The end of a request that no person caused by an act; null for any other end or state. */
export function announcedEnd({ state, closedBy }: Ended): 'EXPIRED' | 'WITHDRAWN' | null {
  if (state === 'EXPIRED') return 'EXPIRED'
  return state === 'CANCELLED' && closedBy === 'REVOKED' ? 'WITHDRAWN' : null
}

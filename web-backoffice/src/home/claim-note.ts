interface Bounded {
  readonly notBefore: string | null
  readonly deadline: string | null
  readonly serverTime: string
}

/** What a reviewer must know about a claim's time: overdue, too early to approve, or ready (SU14). */
export type ClaimNote =
  | { readonly kind: 'OVERDUE' }
  | { readonly kind: 'NOT_BEFORE'; readonly at: string }
  | { readonly kind: 'DECIDABLE' }

/** The most important note about a claim under review, by the server's clock. */
export function claimNote({ notBefore, deadline, serverTime }: Bounded): ClaimNote {
  const now = Date.parse(serverTime)
  if (deadline !== null && Date.parse(deadline) <= now) return { kind: 'OVERDUE' }
  if (notBefore !== null && Date.parse(notBefore) > now)
    return { kind: 'NOT_BEFORE', at: notBefore }
  return { kind: 'DECIDABLE' }
}

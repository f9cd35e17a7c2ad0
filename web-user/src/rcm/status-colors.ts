import type { ClaimStatus } from './rcm.generated.ts'

/** The theme's colour of each status, the same in chart, totals and table. */
export const statusColors: Record<ClaimStatus, string> = {
  BILLED: 'blue.6',
  PAID: 'teal.6',
  DENIED: 'red.6',
}

/** The tone of each status's badge. */
export const statusTones = {
  BILLED: 'live',
  PAID: 'good',
  DENIED: 'bad',
} as const satisfies Record<ClaimStatus, string>

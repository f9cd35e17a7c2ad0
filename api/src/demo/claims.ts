import type { ClaimStatus } from 'shared-schema/enums'
import { chanceFrom } from './chance.ts'

/** One RCM claim of the demo. */
export interface DemoClaim {
  readonly number: string
  readonly payer: string
  /** The first day of the month, YYYY-MM-DD. */
  readonly month: string
  readonly status: ClaimStatus
  readonly amountCents: number
}

const MONTHS = 18

/**
 * The payers: `share` is the part of all claims that a payer gets, `denies` the part of its decided claims that
 * it denies.
 */
const payers = [
  { name: 'Aurora Seguros', share: 0.28, denies: 0.07 },
  { name: 'Mutual del Valle', share: 0.22, denies: 0.12 },
  { name: 'Salud Plena', share: 0.18, denies: 0.1 },
  { name: 'Unión Médica', share: 0.14, denies: 0.19 },
  { name: 'Horizonte Prepaga', share: 0.1, denies: 0.05 },
  { name: 'Particular', share: 0.08, denies: 0.02 },
] as const

/**
 * Roughly `count` claims over the 18 months up to `now`. Their number grows slowly and is lower in January; a
 * young claim is often undecided still. Within one month the result is the same at each call.
 */
export function demoClaims(count: number, now: Date, seed: number): DemoClaim[] {
  if (count === 0) return []
  const chance = chanceFrom(seed)
  const months = Array.from({ length: MONTHS }, (_, index) => monthBefore(now, MONTHS - 1 - index))
  const weights = months.map(
    (month, index) => (1 + index / MONTHS) * (month.endsWith('-01-01') ? 0.6 : 1),
  )
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return months.flatMap((month, index) => {
    const inMonth = Math.round((count * (weights[index] ?? 0)) / whole)
    return Array.from({ length: inMonth }, (_, place) => {
      const payer = payerAt(chance.next())
      return {
        number: `${month.slice(0, 7)}-${String(place + 1).padStart(4, '0')}`,
        payer: payer.name,
        month,
        status: statusOf(chance.next(), MONTHS - 1 - index, payer.denies),
        // Amounts from 35.00 to about 3,500.00; most are small.
        amountCents: Math.round(3_500 * Math.exp(chance.next() ** 2 * 4.6)),
      }
    })
  })
}

function payerAt(point: number): (typeof payers)[number] {
  let reached = 0
  for (const payer of payers) {
    reached += payer.share
    if (point < reached) return payer
  }
  return payers[0]
}

function statusOf(point: number, monthsAgo: number, denies: number): ClaimStatus {
  const undecided = [0.85, 0.5, 0.25, 0.1, 0.04][monthsAgo] ?? 0.01
  if (point < undecided) return 'BILLED'
  return (point - undecided) / (1 - undecided) < denies ? 'DENIED' : 'PAID'
}

function monthBefore(now: Date, monthsAgo: number): string {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 1))
  return month.toISOString().slice(0, 10)
}

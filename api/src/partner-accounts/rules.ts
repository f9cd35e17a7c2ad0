import type { ErrorCode } from 'shared-schema/error-codes'
import type { AccountSituation } from 'shared-schema/partner-enums'
import {
  type AccountExtra,
  EXTRA_MAXIMUM,
  extraCost,
  type PlanTerms,
} from 'shared-schema/plan-terms'

/** What a situation means for an account. */
interface SituationMeaning {
  /** Into which situations the partner may bring it from here. */
  readonly to: readonly AccountSituation[]
  /** Whether anything may be sent or changed in the account: a suspended one receives, and sends nothing. */
  readonly writes: boolean
  /** Whether it still takes in what others send to it. */
  readonly receives: boolean
  /** Whether the partner's team may enter it. */
  readonly admitsTeam: boolean
  /** Whether bringing an account here takes something away from its people, so that a reason is asked for. */
  readonly needsReason: boolean
}

const OPEN = { writes: true, receives: true, admitsTeam: true, needsReason: false } as const

/** The situations of an account, and which may follow which. Nothing leads to a demo: a client tries once. */
export const situations: Readonly<Record<AccountSituation, SituationMeaning>> = {
  DEMO: { to: ['DEPLOYING', 'PRODUCTION', 'CANCELLED'], ...OPEN },
  DEPLOYING: { to: ['PRODUCTION', 'SUSPENDED', 'CANCELLED'], ...OPEN },
  PRODUCTION: { to: ['LATE', 'SUSPENDED', 'CANCELLED'], ...OPEN },
  LATE: { to: ['PRODUCTION', 'SUSPENDED', 'CANCELLED'], ...OPEN },
  SUSPENDED: {
    to: ['PRODUCTION', 'LATE', 'CANCELLED'],
    writes: false,
    receives: true,
    admitsTeam: true,
    needsReason: true,
  },
  CANCELLED: { to: [], writes: false, receives: false, admitsTeam: false, needsReason: true },
}

/** Whether an account may be brought from one situation into another. */
export const mayFollow = (from: AccountSituation, to: AccountSituation): boolean =>
  situations[from].to.includes(to)

/** Whether anything may be sent or changed in an account of this situation. */
export const mayWrite = (situation: AccountSituation): boolean => situations[situation].writes

/** Whether an account of this situation takes in what others send to it. */
export const mayReceive = (situation: AccountSituation): boolean => situations[situation].receives

/** Whether the partner's team may enter an account of this situation. */
export const admitsTeam = (situation: AccountSituation): boolean => situations[situation].admitsTeam

/** The situation at an instant: from the end of a demo on the account is cancelled, whether or not a timer has run. */
export function situationAt(
  {
    situation,
    demoEndsAt,
  }: { readonly situation: AccountSituation; readonly demoEndsAt: Date | null },
  instant: Date,
): AccountSituation {
  const over = situation === 'DEMO' && demoEndsAt !== null && demoEndsAt <= instant
  return over ? 'CANCELLED' : situation
}

/** The situations in which an account can begin. */
export const firstSituations: readonly AccountSituation[] = ['DEMO', 'DEPLOYING']

/** Why an account of a plan can't have such extras; null if it can. */
export function extrasRefusal(
  terms: Pick<PlanTerms, 'quotas'>,
  extras: readonly AccountExtra[],
): ErrorCode | null {
  const resources = new Set(extras.map(({ resource }) => resource))
  const areNumbers = extras.every(
    ({ quantity }) => Number.isInteger(quantity) && quantity >= 0 && quantity <= EXTRA_MAXIMUM,
  )
  if (resources.size < extras.length || !areNumbers) return 'BAD_USER_INPUT'
  const bought = extras.filter(({ quantity }) => quantity > 0)
  return bought.every((extra) => extraCost(terms, extra) !== null) ? null : 'EXTRA_NOT_SOLD'
}

/** What is known of whoever is to administer a new account. */
export interface FutureAdministrator {
  readonly staff: boolean
  /** They are blocked, or the address is held for somebody who gave it up lately. */
  readonly blocked: boolean
}

/** Why a person can't administer a new account; null if they can. One answer, so that it doesn't tell which it is. */
export const administratorRefusal = ({ staff, blocked }: FutureAdministrator): ErrorCode | null =>
  staff || blocked ? 'ADMINISTRATOR_NOT_ADDABLE' : null

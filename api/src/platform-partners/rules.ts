import type { ErrorCode } from 'shared-schema/error-codes'
import type { AccountSituation, PartnerAct, PartnerSituation } from 'shared-schema/partner-enums'

/** In which situations each act of an operator on a partner is possible (PA4). */
export const actRules: Readonly<Record<PartnerAct, readonly PartnerSituation[]>> = {
  RESEND_INVITATION: ['INVITED'],
  WITHDRAW_INVITATION: ['INVITED'],
  SUSPEND: ['ACTIVE'],
  RESUME: ['SUSPENDED'],
  GIVE_ECOSYSTEM: ['ACTIVE'],
  TAKE_ECOSYSTEM: ['ACTIVE', 'SUSPENDED'],
}

/** Why an operator can't do an act with a partner; null if they can. */
export function actRefusal(act: PartnerAct, situation: PartnerSituation): ErrorCode | null {
  if (actRules[act].includes(situation)) return null
  return act === 'GIVE_ECOSYSTEM' && situation === 'SUSPENDED'
    ? 'PARTNER_SUSPENDED'
    : 'PARTNER_SITUATION'
}

/** In which situation an ecosystem begins with a partner to whom it is moved: nothing is billed until the partner says so. */
export const situationAfterMove: AccountSituation = 'DEPLOYING'

/**
 * What becomes of what belongs to an ecosystem when it is moved: it goes along, it stays with the partner before, it begins
 * anew, or it ends in that transaction.
 */
export type OnMove = 'GOES_ALONG' | 'STAYS' | 'BEGINS_ANEW' | 'ENDS'

/** The rule for each matter; the README says the same in words, and a test tries each. */
export const onMove = {
  people: 'GOES_ALONG',
  queuesAndAttendances: 'GOES_ALONG',
  channels: 'GOES_ALONG',
  planOfPlatform: 'GOES_ALONG',
  accessSwitch: 'GOES_ALONG',
  soldPlanAndExtras: 'STAYS',
  billingMonths: 'STAYS',
  recordBefore: 'STAYS',
  accountSituation: 'BEGINS_ANEW',
  teamSessions: 'ENDS',
  choiceInNotices: 'ENDS',
  choiceInCustomActions: 'ENDS',
  logoAndPhone: 'ENDS',
} as const satisfies Record<string, OnMove>

export type MovedMatter = keyof typeof onMove

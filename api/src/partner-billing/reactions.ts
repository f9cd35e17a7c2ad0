import { attendanceActions } from '../attendances/actions.ts'
import { signInActions } from '../identity/actions.ts'
import { partnerAccountActions } from '../partner-accounts/actions.ts'
import { partnerActions } from '../partners/actions.ts'
import { type Reactions, reactTo } from '../platform/reactions.ts'
import { beginFirstMonth } from './begin-month.ts'
import { countAttendance, countSignIn } from './usage.ts'
import { workOutAccount } from './work-out-month.ts'

/** How usage and the present month follow, in the same transaction, what lower rooms record. */
export const partnerBillingReactions: readonly Reactions[] = [
  reactTo(attendanceActions.opened, countAttendance),
  reactTo(signInActions.signedIn, countSignIn),
  reactTo(partnerActions.created, beginFirstMonth),
  reactTo(partnerAccountActions.taken, workOutAccount),
  reactTo(partnerAccountActions.changed, workOutAccount),
  reactTo(partnerAccountActions.situationChanged, workOutAccount),
]

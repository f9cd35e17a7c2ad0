import type { StaffAct, StaffRole } from 'shared-schema/enums'
import { reasonLengths } from '../access/reason-lengths.ts'
import { causedMailOrRefusal, countCausedMail } from '../codes/caused-mails.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { blockUser, unblockUser } from '../identity/users.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { requireRoles } from './invite-staff.ts'
import type { StaffMailParameters } from './mails/mail-parameters.ts'
import { staffMails } from './mails/mails.ts'
import { isOperator } from './permissions.ts'
import { causedStaffNotice } from './purposes.ts'
import { type FoundForAct, findForAct } from './staff-act.ts'
import { type StaffView, staffMemberOf } from './staff-members.ts'
import { storeRoles } from './store-roles.ts'

/** An act on a member of staff, and what proves the operator who does it. */
export interface ProtectedAct {
  readonly staffId: string
  readonly code: string
}

/** Which roles a member of staff is to have. */
export interface RolesChange extends ProtectedAct {
  /** Those that the form showed. */
  readonly seen: readonly StaffRole[]
  readonly roles: readonly StaffRole[]
}

/**
 * Gives a member of staff other roles, with an MFA code (PA2). A role that is taken away ends what was opened by it at
 * once. No-op, without an audit event, if they have these already.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, STAFF_SITUATION, CONFLICT if somebody changed them since,
 *   OPERATOR_NEEDS_MFA, LAST_OPERATOR, BAD_USER_INPUT, MAIL_LIMIT_REACHED, MFA codes
 */
export async function changeStaffRoles(
  platform: Platform,
  actor: PersonActor,
  { seen, roles: given, ...act }: RolesChange,
): Promise<StaffView> {
  const roles = requireRoles(given)
  const before = requireRoles(seen)
  const asked = ({ target }: FoundForAct) => {
    if (target.staffRoles.join() !== before.join()) throw new Refusal('CONFLICT')
    const isPromoted = isOperator(platform.permissions, roles)
    if (isPromoted && !target.mfaTurnedOnAt) throw new Refusal('OPERATOR_NEEDS_MFA')
  }
  await withCode(platform, actor, { ...act, act: 'CHANGE_ROLES' }, asked, async (change, found) => {
    if (roles.join() === before.join()) return
    await countCausedMail(platform, change, {
      caused: causedStaffNotice,
      receiver: found.target.email,
      senderId: found.own.id,
    })
    await storeRoles(change, found.target, roles)
  })
  return staffMemberOf(platform, act.staffId)
}

/**
 * Keeps a member of staff out, with a reason and an MFA code: every device is signed out, and what stood on them ends at once.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, STAFF_SITUATION, LAST_OPERATOR, the codes of a reason, MFA codes
 */
export async function blockStaff(
  platform: Platform,
  actor: PersonActor,
  { reason: typed, ...act }: ProtectedAct & { readonly reason: string },
): Promise<StaffView> {
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  await withCode(platform, actor, { ...act, act: 'BLOCK' }, noMore, async (change, found) => {
    await blockUser(change, found.target, reason)
    await tell(platform, change, found, { what: 'BLOCKED', reason })
  })
  return staffMemberOf(platform, act.staffId)
}

/** Lets a blocked member of staff in again, with an MFA code. @throws as `blockStaff`, without a reason */
export async function unblockStaff(
  platform: Platform,
  actor: PersonActor,
  act: ProtectedAct,
): Promise<StaffView> {
  await withCode(platform, actor, { ...act, act: 'UNBLOCK' }, noMore, async (change, found) => {
    await unblockUser(change, found.target)
    await tell(platform, change, found, { what: 'UNBLOCKED', reason: null })
  })
  return staffMemberOf(platform, act.staffId)
}

/** Signs a member of staff out of all their devices, in every app. @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, STAFF_SITUATION */
export async function signOutStaff(
  platform: Platform,
  actor: PersonActor,
  staffId: string,
): Promise<StaffView> {
  await platform.inChange(actor, async (change) => {
    const found = await findForAct(platform, change, { staffId, act: 'SIGN_OUT' })
    await signOutEverywhere(change, found.target.id)
    await tell(platform, change, found, { what: 'SIGNED_OUT', reason: null })
  })
  return staffMemberOf(platform, staffId)
}

const noMore = (): void => undefined

/**
 * Does a protected act: asks whether it is possible, then for the code, so that none is used up for what is not possible,
 * and once more in the change itself.
 */
export async function withCode(
  platform: Platform,
  actor: PersonActor,
  { code, ...wanted }: ProtectedAct & { readonly act: StaffAct },
  ask: (found: FoundForAct) => void,
  doIt: (change: Change, found: FoundForAct) => Promise<void>,
): Promise<void> {
  await platform.inChange(actor, async (change) => ask(await findForAct(platform, change, wanted)))
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const found = await findForAct(platform, change, wanted)
    ask(found)
    await doIt(change, found)
  })
}

type Told = Pick<StaffMailParameters['staffAccountChanged'], 'what' | 'reason'>

/** Beyond the limit nothing is mailed, and the act is not held up: it stands in the record. */
async function tell(
  platform: Platform,
  change: Change,
  { own, target }: { readonly own: User; readonly target: User },
  told: Told,
): Promise<void> {
  const counted = { caused: causedStaffNotice, receiver: target.email, senderId: own.id }
  if (await causedMailOrRefusal(platform, change, counted)) return
  change.mail(
    mailTo(asActorUser(target), staffMails.staffAccountChanged, {
      ...told,
      name: target.name,
      at: change.now,
    }),
  )
}

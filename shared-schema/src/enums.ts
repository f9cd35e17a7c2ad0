/** The enumerations of the schema, defined once for API and apps. */
export const apps = ['STORE', 'BACKOFFICE', 'WEB', 'API'] as const
export type App = (typeof apps)[number]

/** How somebody who acted had proven who they are. */
export const recordedWays = ['DEVICE', 'ACCESS_SESSION', 'LINK', 'CONTACT', 'SYSTEM'] as const
export type RecordedWay = (typeof recordedWays)[number]

export const colorSchemes = ['LIGHT', 'DARK', 'SYSTEM'] as const
export type ColorScheme = (typeof colorSchemes)[number]

/** Where a user's time zone comes from: the browser of the latest sign-in, or the user's own choice. */
export const timeZoneSources = ['BROWSER', 'CHOSEN'] as const
export type TimeZoneSource = (typeof timeZoneSources)[number]

/** Pages that need the secret of an e-mailed link; a fresh link to each of them can be requested. */
export const linkPages = ['ASSISTANCE', 'MEMBER_INVITATION', 'ACTIVATION'] as const
export type LinkPage = (typeof linkPages)[number]

export const userStatuses = ['ACTIVE', 'BLOCKED'] as const
export type UserStatus = (typeof userStatuses)[number]

export const staffRoles = ['ANALYST', 'REVIEWER', 'OPERATOR'] as const
export type StaffRole = (typeof staffRoles)[number]

export const staffLinkKinds = ['NEW_ACCOUNT', 'NEW_AUTHENTICATOR'] as const
export type StaffLinkKind = (typeof staffLinkKinds)[number]

/** Where a member of staff stands: invited and not there yet, at work, or kept out. */
export const staffSituations = ['INVITED', 'ACTIVE', 'BLOCKED'] as const
export type StaffSituation = (typeof staffSituations)[number]

/** What an operator can do to a member of staff. */
export const staffActs = [
  'RESEND_INVITATION',
  'WITHDRAW_INVITATION',
  'CHANGE_ROLES',
  'BLOCK',
  'UNBLOCK',
  'SIGN_OUT',
  'ASK_MFA_RESET',
  'CONFIRM_MFA_RESET',
  'WITHDRAW_MFA_RESET',
] as const
export type StaffAct = (typeof staffActs)[number]

/** How far a reset of somebody's MFA is: asked for by one operator, or confirmed by another and waiting. */
export const mfaResetSteps = ['ASKED', 'CONFIRMED'] as const
export type MfaResetStep = (typeof mfaResetSteps)[number]

/** A factor: what a person proves themself with. */
export const factors = ['PASSWORD', 'MFA', 'VERIFICATION_CODE'] as const
export type Factor = (typeof factors)[number]

/**
 * Who makes a try at a secret, as far as a limit can tell (ID7). KNOWN: the person themself, as shown by a session, a
 * device on which they signed in before, or a link from their mailbox. STRANGER: anybody else. Failures of one kind never lock
 * the other.
 */
export const guessers = ['KNOWN', 'STRANGER'] as const
export type Guesser = (typeof guessers)[number]

/** What an operator can do with a person. */
export const personActs = [
  'BLOCK',
  'UNBLOCK',
  'UNLOCK_FACTOR',
  'SEND_PASSWORD_LINK',
  'SIGN_OUT',
] as const
export type PersonAct = (typeof personActs)[number]

/** What a block of a person touches. */
export const personStakes = [
  'ACCESS_SESSION',
  'ADMINISTRATION',
  'SUCCESSION_OF_OWN',
  'SUCCESSOR',
  'PRINCIPAL',
] as const
export type PersonStake = (typeof personStakes)[number]

/** What became of an e-mail. */
export const mailStates = ['WAITING', 'SENT', 'REFUSED', 'GIVEN_UP'] as const
export type MailState = (typeof mailStates)[number]

export const plans = ['PLUS', 'PREMIUM'] as const
export type Plan = (typeof plans)[number]

export const modules = ['RCM'] as const
export type Module = (typeof modules)[number]

/** Whether an ecosystem is in use, as the platform's operators decide. */
export const ecosystemSituations = ['OPEN', 'SUSPENDED', 'CLOSED'] as const
export type EcosystemSituation = (typeof ecosystemSituations)[number]

export const membershipRoles = ['ADMINISTRATOR', 'ATTENDANT', 'USER'] as const
export type MembershipRole = (typeof membershipRoles)[number]

export const membershipStatuses = ['ACTIVE', 'BLOCKED'] as const
export type MembershipStatus = (typeof membershipStatuses)[number]

export const memberInvitationStates = [
  'PENDING',
  'ACCEPTED',
  'DECLINED',
  'REVOKED',
  'EXPIRED',
] as const
export type MemberInvitationState = (typeof memberInvitationStates)[number]

export const invitedAccounts = ['NEW', 'EXISTING'] as const
export type InvitedAccount = (typeof invitedAccounts)[number]

export const environments = ['STORE', 'WEB', 'APP', 'RCM'] as const
export type Environment = (typeof environments)[number]

export const accessSessionKinds = ['ASSISTANCE', 'PARTNER'] as const
export type AccessSessionKind = (typeof accessSessionKinds)[number]

export const signInEndCauses = ['IDLE', 'LIMIT'] as const
export type SignInEndCause = (typeof signInEndCauses)[number]

/** What ended an access session: whoever worked in the account, the account's own side, its time, or a lost right. */
export const endings = ['CONTROLLER', 'ACCOUNT', 'TIME', 'REVOKED'] as const
export type EndedBy = (typeof endings)[number]

/** What closed a request of a support analyst. */
export const requestEndings = ['ANALYST', 'CLIENT', 'TIME', 'REVOKED'] as const
export type ClosedBy = (typeof requestEndings)[number]

export const assistanceStates = [
  'STARTED',
  'ANALYST_CODE_SENT',
  'ANALYST_PROVEN',
  'AWAITING_CODES',
  'IN_SESSION',
  'COMPLETED',
  'CANCELLED',
  'REFUSED',
  'EXPIRED',
] as const
export type AssistanceState = (typeof assistanceStates)[number]

export const assistanceActions = [
  'SEND_ANALYST_CODE',
  'ENTER_ANALYST_CODE',
  'SEND_CLIENT_CODE',
  'RESEND_CLIENT_CODE',
  'ENTER_CLIENT_CODE',
  'REFUSE',
  'CANCEL',
  'OPEN_ENVIRONMENT',
  'END_SESSION',
] as const
export type AssistanceAction = (typeof assistanceActions)[number]

export const claimStatuses = ['BILLED', 'PAID', 'DENIED'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

export const signInSteps = ['SIGNED_IN', 'MFA_CODE'] as const
export type SignInStep = (typeof signInSteps)[number]

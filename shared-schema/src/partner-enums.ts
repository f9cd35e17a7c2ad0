/** What a partner's team member may do: the access profile (AD2). */
export const admProfiles = ['SUPER_ADMIN', 'SUPPORT', 'FINANCE'] as const
export type AdmProfile = (typeof admProfiles)[number]

/** Where a place in a partner's team stands. */
export const admUserStates = ['INVITED', 'ACTIVE', 'BLOCKED', 'DELETED'] as const
export type AdmUserState = (typeof admUserStates)[number]

/** What can be done to an ADM user; `allowedActions` says which acts are possible now (AD3, AD5). */
export const admUserActs = [
  'RESEND_INVITATION',
  'CHANGE',
  'BLOCK',
  'UNBLOCK',
  'DELETE',
  'SIGN_OUT',
  'PROPOSE_EMAIL',
  'MAKE_PRINCIPAL',
] as const
export type AdmUserAct = (typeof admUserActs)[number]

/** How a client's account stands with the partner that looks after it. */
export const accountSituations = [
  'DEMO',
  'DEPLOYING',
  'PRODUCTION',
  'LATE',
  'SUSPENDED',
  'CANCELLED',
] as const
export type AccountSituation = (typeof accountSituations)[number]

/** What kind of tax number an account has. */
export const taxKinds = ['CNPJ', 'CPF', 'OTHER'] as const
export type TaxKind = (typeof taxKinds)[number]

/** What a plan includes so many of, and what can be bought beyond them. */
export const planResources = ['USER', 'CHANNEL', 'INSTANCE', 'APP'] as const
export type PlanResource = (typeof planResources)[number]
/** What came of the test of a channel. */
export const channelTestOutcomes = ['WORKS', 'DISCONNECTED', 'UNREACHABLE', 'REFUSED'] as const
export type ChannelTestOutcome = (typeof channelTestOutcomes)[number]

/** How a partner stands with the platform (PA4). */
export const partnerSituations = ['INVITED', 'ACTIVE', 'SUSPENDED'] as const
export type PartnerSituation = (typeof partnerSituations)[number]

/** What an operator can do with a partner; `allowedActions` says which acts are possible now (PA4). */
export const partnerActs = [
  'RESEND_INVITATION',
  'WITHDRAW_INVITATION',
  'SUSPEND',
  'RESUME',
  'GIVE_ECOSYSTEM',
  'TAKE_ECOSYSTEM',
] as const
export type PartnerAct = (typeof partnerActs)[number]

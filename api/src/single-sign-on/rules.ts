import type { App, MembershipRole, MembershipStatus, StaffRole } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'

/** For whom a connection speaks: members of its ecosystem, or the staff of the installation. */
export type SpeaksFor = 'MEMBERS' | 'STAFF'

/** Who enters which app by single sign-on. The developers' surface has no pages, and so no way to a provider. */
export const speaksForIn: Readonly<Record<App, SpeaksFor | null>> = {
  STORE: 'MEMBERS',
  WEB: 'MEMBERS',
  BACKOFFICE: 'STAFF',
  API: null,
}

/** The apps that people enter by a connection, each with an address of its own at which the provider answers. */
export const appsOf = (speaksFor: SpeaksFor): readonly App[] =>
  (Object.keys(speaksForIn) as App[]).filter((app) => speaksForIn[app] === speaksFor)

/** The domain of an address in the form of `emailOf`. */
export const domainOfEmail = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

/** Where the TXT record of a domain stands. */
export const recordNameOf = (domain: string): string => `_single-sign-on.${domain}`

/** Whether one of the TXT records proves the domain. */
export const isProven = (records: readonly string[], proof: string): boolean =>
  records.some((record) => record.trim() === proof)

const LONGEST_ISSUER = 500

/** An issuer as it is kept; null where it is no address that a provider can have. */
export function issuerOf(typed: string, reach: 'PUBLIC' | 'INSIDE_TOO'): string | null {
  const text = typed.trim()
  const url = text.length <= LONGEST_ISSUER ? URL.parse(text) : null
  if (!url || /[\s\p{C}]/u.test(text)) return null
  const schemes = reach === 'PUBLIC' ? ['https:'] : ['https:', 'http:']
  const isPlain = !url.username && !url.password && !/[?#]/.test(text)
  return isPlain && schemes.includes(url.protocol) ? text : null
}

const MOST_MFA_VALUES = 20

/** The values of acr and amr that count as MFA, as they are kept; null where one can't be such a value. */
export function mfaValuesOf(typed: readonly string[]): string[] | null {
  const values = [...new Set(typed.map((value) => value.trim()))].filter((value) => value !== '')
  const areValues = values.every((value) => /^[\x21-\x7e]{1,200}$/.test(value))
  return areValues && values.length <= MOST_MFA_VALUES ? values : null
}

/** What a provider says of how the person has proven themself there. */
export interface ProviderWord {
  readonly acr: string | null
  readonly amr: readonly string[]
}

/** Whether the provider's word counts as MFA. */
export const countsAsMfa = (mfaValues: readonly string[], { acr, amr }: ProviderWord): boolean =>
  [...(acr === null ? [] : [acr]), ...amr].some((value) => mfaValues.includes(value))

/** What decides over a person whom a provider has vouched for. */
export interface Standing {
  readonly app: App
  /** Whether this account of the provider belongs to a user already. */
  readonly linked: boolean
  /** The user: of the link, else whoever has the address; null if nobody has. */
  readonly user: {
    readonly emailIsOfDomain: boolean
    readonly staffRoles: readonly StaffRole[]
  } | null
  readonly speaksFor: SpeaksFor
  /** The user's latest membership in the ecosystem; null where there never was one. */
  readonly membership: MembershipStatus | 'REMOVED' | null
  readonly joiningRole: MembershipRole | null
}

/** What follows: in; in after joining; in as a new user; or first the proof of the earlier way in. */
export type Verdict =
  | 'SIGN_IN'
  | 'JOIN'
  | 'CREATE'
  | 'LINK_FIRST'
  | Extract<ErrorCode, 'SINGLE_SIGN_ON_NOT_ADMITTED' | 'SINGLE_SIGN_ON_EMAIL'>

/**
 * Whether, and how, a person gets in (PA9). Nobody's account is opened by an address alone: it must be linked, by its owner,
 * who has proven themself in the way that they had before.
 */
export function verdictOf(standing: Standing): Verdict {
  const { app, linked, user, speaksFor, membership, joiningRole } = standing
  const mayJoin = speaksFor === 'MEMBERS' && joiningRole !== null && membership === null
  // Who has no account may come in by the app that is everybody's alone.
  if (!user) return mayJoin && app === 'WEB' ? 'CREATE' : 'SINGLE_SIGN_ON_NOT_ADMITTED'
  // Whoever has left the domain with their address is not spoken for any more.
  if (!user.emailIsOfDomain) return 'SINGLE_SIGN_ON_EMAIL'
  const isInside = speaksFor === 'STAFF' ? user.staffRoles.length > 0 : membership === 'ACTIVE'
  if (!isInside && !mayJoin) return 'SINGLE_SIGN_ON_NOT_ADMITTED'
  if (!linked) return 'LINK_FIRST'
  return isInside ? 'SIGN_IN' : 'JOIN'
}

/** What decides whether a connection can be switched on. */
export interface Readiness {
  readonly testedAt: Date | null
  readonly provenDomains: number
}

/** Why a connection can't be switched on; null if it can. */
export function switchOnRefusal({ testedAt, provenDomains }: Readiness): ErrorCode | null {
  if (provenDomains === 0) return 'DOMAIN_UNPROVEN'
  return testedAt === null ? 'SINGLE_SIGN_ON_UNTESTED' : null
}

/** Why passwords can't be switched off: nobody of the domain could sign in; null if they can. */
export const passwordsOffRefusal = ({
  enabled,
}: {
  readonly enabled: boolean
}): ErrorCode | null => (enabled ? null : 'CONTEXT_CHANGED')

declare const link: unique symbol
declare const code: unique symbol

/**
 * What an e-mailed link is for; a link of one purpose is worth nothing for another (ID9, C3). `UserId` is null for
 * links that go to an address, whether or not a user has it.
 */
export type LinkPurpose<UserId extends string | null = string | null> = string & {
  readonly [link]: UserId
}

/** What a verification code is for; a code of one purpose is worth nothing for another (ID7). */
export type CodePurpose = string & { readonly [code]: 'code' }

/** A kind of e-mail that one person can cause to another's mailbox; each kind is limited by itself. */
export interface CausedMail {
  readonly kind: string
  /** Whether two to one mailbox keep the time between two sends; the limits of an hour they keep in any case. */
  readonly spaced: 'SPACED' | 'AT_ANY_TIME'
}

const taken = new Set<string>()

/** @throws where the name is taken: what two rooms make would be worth something to each other. */
function take(name: string, of: string): string {
  if (taken.has(`${of} ${name}`)) throw new Error(`the ${of} ${name} is defined twice`)
  taken.add(`${of} ${name}`)
  return name
}

/** Defines the purpose of links that go to a user; whoever holds one acts as that user. */
export const defineLinkPurpose = (name: string): LinkPurpose<string> =>
  take(name, 'purpose of links') as LinkPurpose<string>

/** Defines the purpose of links that go to an address, whether or not a user has it. */
export const defineAddressLinkPurpose = (name: string): LinkPurpose<null> =>
  take(name, 'purpose of links') as LinkPurpose<null>

/** Defines the purpose of verification codes. */
export const defineCodePurpose = (name: string): CodePurpose =>
  take(name, 'purpose of codes') as CodePurpose

/**
 * Defines a kind of e-mail that one person can cause to another's mailbox. What costs its sender a fresh MFA
 * code, or a request in their own name, need not be spaced besides.
 */
export const defineCausedMail = (kind: string, spaced: CausedMail['spaced']): CausedMail => ({
  kind: take(kind, 'kind of caused mail'),
  spaced,
})

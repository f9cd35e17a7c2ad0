declare const link: unique symbol
declare const code: unique symbol

/**
 * What an e-mailed link is for; it can't be used for another purpose (ID9, C3). `UserId` is null for links that
 * go to an address, with or without a user.
 */
export type LinkPurpose<UserId extends string | null = string | null> = string & {
  readonly [link]: UserId
}

/** What a verification code is for; it can't be used for another purpose (ID7). */
export type CodePurpose = string & { readonly [code]: 'code' }

/** A kind of e-mail that one person can cause to another's mailbox. Each kind has limits of its own. */
export interface CausedMail {
  readonly kind: string
  /**
   * Whether two e-mails to one mailbox must be apart by the time between sends. The limits per hour always
   * apply.
   */
  readonly spaced: 'SPACED' | 'AT_ANY_TIME'
}

const taken = new Set<string>()

/**
 * Two purposes with one name would accept each other's codes.
 *
 * @throws if the name is taken
 */
function take(name: string, of: string): string {
  if (taken.has(`${of} ${name}`)) throw new Error(`the ${of} ${name} is defined twice`)
  taken.add(`${of} ${name}`)
  return name
}

const linkPurposes: LinkPurpose[] = []

/** Every purpose of links that a room has defined. */
export const everyLinkPurpose = (): readonly LinkPurpose[] => linkPurposes

function newLinkPurpose<UserId extends string | null>(name: string): LinkPurpose<UserId> {
  const purpose = take(name, 'purpose of links') as LinkPurpose<UserId>
  linkPurposes.push(purpose)
  return purpose
}

/** Defines a purpose of links that go to a user. Whoever has such a link acts as that user. */
export const defineLinkPurpose = (name: string): LinkPurpose<string> => newLinkPurpose(name)

/** Defines a purpose of links that go to an address, with or without a user. */
export const defineAddressLinkPurpose = (name: string): LinkPurpose<null> => newLinkPurpose(name)

/** Defines the purpose of verification codes. */
export const defineCodePurpose = (name: string): CodePurpose =>
  take(name, 'purpose of codes') as CodePurpose

/**
 * Defines a kind of e-mail that one person can cause to another's mailbox. A kind that costs its sender an MFA
 * code, or a request in their own name, needs no time between two sends.
 */
export const defineCausedMail = (kind: string, spaced: CausedMail['spaced']): CausedMail => ({
  kind: take(kind, 'kind of caused mail'),
  spaced,
})

import { emailOf } from '../identity/email-addresses.ts'
import { domainOfEmail } from './rules.ts'

/** A typed domain, in the form in which addresses have it; null for what is none. A typed address gives its domain. */
export function domainOf(typed: string): string | null {
  const domain = typed.trim().replace(/^.*@/, '')
  const email = emailOf(`someone@${domain}`)
  return email && domainOfEmail(email)
}

/** The address that a provider names, and whether it says that the person has it. */
export interface ClaimedEmail {
  readonly email: string | null
  /** Null where it says nothing. */
  readonly verified: boolean | null
}

/**
 * The claimed address in the form of `emailOf`, if the provider may speak for it; else null. What it says is believed for
 * addresses of proven domains alone, and never against its own word.
 */
export function emailClaimed(
  { email: typed, verified }: ClaimedEmail,
  provenDomains: readonly string[],
): string | null {
  const email = typed === null ? null : emailOf(typed)
  if (email === null || verified === false) return null
  return provenDomains.includes(domainOfEmail(email)) ? email : null
}

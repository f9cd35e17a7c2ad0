import type { PasswordSignIns } from '../identity/password-sign-ins.ts'
import { userById } from '../identity/users.ts'
import { arePasswordsOff } from './connections.ts'
import { domainOfEmail } from './rules.ts'
import { ticketIn } from './tickets.ts'

/**
 * Where passwords are switched off for a domain, nobody signs in with one (PA9), but for the one time by which a person proves
 * the earlier way in: in the browser for which the provider has just vouched, and as the user whom it has named.
 */
export const passwordRefusal: PasswordSignIns = async (platform, { origin, cookies }, email) => {
  if (!(await arePasswordsOff(platform, origin.app, domainOfEmail(email)))) return null
  const ticket = await ticketIn(platform, cookies, origin.app, 'link')
  const isProof = ticket !== null && (await userById(platform, ticket.userId)).email === email
  return isProof ? null : 'PASSWORDS_OFF'
}

import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { emailOf } from './email-addresses.ts'

/**
 * Checks a typed address to which an e-mail will go, and returns it in the form of `emailOf`. Refuses an
 * address that the mail server can't deliver to, since nobody would ever see its e-mails.
 *
 * @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE (if only the mail server could tell, and it
 * does not answer)
 */
export async function requireReachableEmail(platform: Platform, typed: string): Promise<string> {
  const email = emailOf(typed)
  if (!email) throw new Refusal('EMAIL_MALFORMED')
  if (!(await isReachable(platform, email))) throw new Refusal('EMAIL_UNREACHABLE')
  return email
}

async function isReachable({ mailServer, log }: Platform, email: string): Promise<boolean> {
  try {
    return await mailServer.reaches(email)
  } catch (error) {
    log.warn({ err: error }, 'the mail server did not tell which addresses it takes')
    throw new Refusal('SERVICE_UNAVAILABLE')
  }
}

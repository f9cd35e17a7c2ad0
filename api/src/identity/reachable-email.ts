import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { emailOf } from './email-addresses.ts'

/**
 * A typed address, to which an e-mail is to go, in the form of `emailOf`. Refuses at once an address that
 * the mail server can't take, whose e-mails nobody would ever see.
 *
 * @throws EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE (where only the mail server could tell
 *   and it does not answer)
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

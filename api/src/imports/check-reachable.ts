import { requireReachableEmail } from '../identity/reachable-email.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { type CheckedLine, shownValue } from './check-line.ts'

/** Adds the fault of an address that the mail server can't deliver to. @throws SERVICE_UNAVAILABLE */
export async function checkReachable(
  platform: Platform,
  checked: CheckedLine,
): Promise<CheckedLine> {
  if (!checked.line) return checked
  const { email } = checked.line
  try {
    await requireReachableEmail(platform, email)
    return checked
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'EMAIL_UNREACHABLE') throw error
    const fault = { column: 'email', fault: 'EMAIL_UNREACHABLE', given: shownValue(email) } as const
    return { faults: [fault], line: null }
  }
}

import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind } from './request-kind.ts'

/**
 * Starts the time for the next step, with the timer that closes the request (AS10, EA5).
 *
 * @returns when that time ends; the caller stores it in the request
 */
export function waitAnew<Request extends SupportRequest>(
  { settings }: Platform,
  change: Change,
  { deadline }: Pick<RequestKind<Request>, 'deadline'>,
  requestId: string,
): Date {
  const at = new Date(change.now.getTime() + settings.ASSISTANCE_ANSWER_SECONDS * 1000)
  change.schedule({ kind: deadline, targetId: requestId, at })
  return at
}

import { closings } from 'shared-schema/closings'
import { Refusal } from '../errors.ts'

/**
 * A socket's cookies are those of its opening. Where its device has been given a new secret since
 * (ID10), it knows no more who is there: it has to be opened anew, with the present cookies.
 */
export class SignInRenewed extends Error {
  constructor() {
    super('the device has a new secret: connect again')
    this.name = 'SignInRenewed'
  }
}

/** How a socket is closed. */
interface Closing {
  readonly code: (typeof closings)[keyof typeof closings]
  readonly reason: string
}

/** How a socket is closed whose actor could not be worked out, or may no more; null for a mere fault. */
export function closingFor(error: unknown): Closing | null {
  if (error instanceof SignInRenewed) return { code: closings.CONNECT_AGAIN, reason: error.message }
  if (!(error instanceof Refusal)) return null
  const signedOut = error.code === 'UNAUTHENTICATED'
  return { code: signedOut ? closings.SIGNED_OUT : closings.RIGHTS_GONE, reason: error.closing }
}

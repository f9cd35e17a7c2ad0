import { closings } from 'shared-schema/closings'
import { Refusal } from '../errors.ts'

/**
 * A socket keeps the cookies of its opening request. If its device got a new secret since (ID10), these no
 * longer prove who it is: the client must open a new socket with its present cookies.
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

/**
 * How a socket is closed whose actor could not be worked out, or has lost its rights; null for any other fault.
 */
export function closingFor(error: unknown): Closing | null {
  if (error instanceof SignInRenewed) return { code: closings.CONNECT_AGAIN, reason: error.message }
  if (!(error instanceof Refusal)) return null
  const signedOut = error.code === 'UNAUTHENTICATED'
  return { code: signedOut ? closings.SIGNED_OUT : closings.RIGHTS_GONE, reason: error.closing }
}

import type { Actor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { connectionOf } from './connections.ts'
import { allowPasswords } from './switch-connection.ts'

/**
 * Lets the staff sign in by password again, from the server: the way back while their provider is away and no operator is
 * signed in.
 *
 * @returns the lines to print
 */
export async function allowStaffPasswords(platform: Platform, actor: Actor): Promise<string[]> {
  const connection = await connectionOf(platform, null)
  const wereOff = connection !== null && (await allowPasswords(platform, actor, null))
  return [
    wereOff
      ? 'Staff sign in by password again. Single sign-on goes on working.'
      : 'Passwords of staff are not switched off.',
  ]
}

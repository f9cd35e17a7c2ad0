import type { ErrorCode } from 'shared-schema/error-codes'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { SignInRequest } from './admit.ts'

/**
 * Why nobody signs in by a password with an address; null if they may. It is asked before anything is looked up, and knows
 * addresses alone: the answer must not depend on whether a user has one (C11).
 *
 * @param email in the form of `emailOf`
 */
export type PasswordSignIns = (
  platform: Platform,
  request: SignInRequest,
  email: string,
) => Promise<ErrorCode | null>

/** What higher rooms say of sign-ins by password. */
export const passwordSignIns = defineStrategies<PasswordSignIns>('password sign-ins')

/** The first refusal of any room; null if there is none. */
export async function passwordRefusalFor(
  platform: Platform,
  request: SignInRequest,
  email: string,
): Promise<ErrorCode | null> {
  for (const refusalOf of platform.strategies(passwordSignIns).values()) {
    const refusal = await refusalOf(platform, request, email)
    if (refusal) return refusal
  }
  return null
}

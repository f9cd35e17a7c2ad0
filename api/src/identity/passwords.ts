import { hash, verify } from '@node-rs/argon2'
import { Refusal, refuse } from '../platform/errors.ts'
import { newToken } from '../platform/secrets.ts'
import type { Settings } from '../settings.ts'
import { commonPasswords } from './common-passwords.ts'
import { readableEmail } from './email-addresses.ts'
import { LONGEST_PASSWORD, normalPassword, passwordRefusal } from './password-rules.ts'

/** argon2id (the package's own default) with 19 MiB, two passes, one lane (ID1). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** When this many wait, further sign-ins are refused. */
const MOST_WAITING = 200

let running = 0
const waiting: (() => void)[] = []

/** A hash takes one core and 19 MiB, so only this many run at once on one process. */
async function inTurn<T>(settings: Settings, work: () => Promise<T>): Promise<T> {
  if (running >= settings.PASSWORD_HASHES_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new Refusal('TOO_MANY_REQUESTS', { seconds: 5 })
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    // The place goes directly to the next one in the queue, so that no newcomer takes it.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** The hash under which a password is kept. */
export const hashPassword = (settings: Settings, password: string): Promise<string> =>
  inTurn(settings, () => hash(normalPassword(password), COST))

let nobodysHash: Promise<string> | undefined

/**
 * Whether a password is right. Without a hash (no such user, or no password yet) a dummy hash is checked, so
 * that the time tells nothing (C11).
 *
 * @throws TOO_MANY_REQUESTS if too many wait already
 */
export async function isRightPassword(
  settings: Settings,
  passwordHash: string | null,
  typed: string,
): Promise<boolean> {
  nobodysHash ??= hash(newToken(), COST)
  const against = passwordHash ?? (await nobodysHash)
  const password = typed.length > LONGEST_PASSWORD * 2 ? '' : normalPassword(typed)
  const right = await inTurn(settings, () => verify(against, password))
  return right && passwordHash !== null
}

/**
 * Refuses a new password that others could guess (ID10).
 *
 * @throws PASSWORD_TOO_SHORT (with `least`), PASSWORD_TOO_LONG (with `most`), PASSWORD_TOO_COMMON
 */
export async function refuseWeakPassword(
  settings: Settings,
  typed: string,
  person: { readonly email: string; readonly name: string },
): Promise<void> {
  const refusal = passwordRefusal(typed, {
    minimumLength: settings.PASSWORD_MINIMUM_LENGTH,
    common: await commonPasswords(),
    known: [person.email, readableEmail(person.email), person.name],
  })
  refuse(refusal, { least: settings.PASSWORD_MINIMUM_LENGTH, most: LONGEST_PASSWORD })
}

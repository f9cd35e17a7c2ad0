import { verify } from 'otplib'
import type { Guesser } from 'shared-schema/enums'
import { beginAttempt } from '../codes/failures.ts'
import type { Actor, ActorUser, PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { boundTo, passkeyRefusal } from './passkeys/prove-passkey.ts'
import { readMfaProof } from './passkeys/read-mfa-proof.ts'
import { countRecoveryCodes, RECOVERY_CODE } from './recovery-codes.ts'
import { userById } from './users.ts'

/** The purpose under which MFA secrets are encrypted. */
export const MFA_SECRET = 'mfa-secret'

const STEP_SECONDS = 30

/**
 * The time step of a TOTP code that fits the secret now, one step early or one late; null if none does (ID2).
 */
export async function totpStep(secret: string, digits: string, now: Date): Promise<number | null> {
  const checked = await verify({
    secret,
    token: digits,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: STEP_SECONDS,
    period: STEP_SECONDS,
  })
  return checked.valid && 'timeStep' in checked ? checked.timeStep : null
}

/** Uses a time step of a user up. Of several requests at the same instant one succeeds (C4). */
export async function takeTotpStep(
  { database }: Platform,
  userId: string,
  step: number,
): Promise<'TAKEN' | 'USED_BEFORE'> {
  const { rowCount } = await database.pool.query({
    name: 'take-totp-step',
    text: `insert into mfa_steps (user_id, last_step) values ($1, $2)
      on conflict (user_id) do update set last_step = excluded.last_step
      where mfa_steps.last_step < excluded.last_step`,
    values: [userId, step],
  })
  return rowCount === 1 ? 'TAKEN' : 'USED_BEFORE'
}

/** Who tries, and the sign-in, or the device, to which the answer of a passkey is bound. */
interface MfaTry {
  readonly guesser: Guesser
  readonly session: string
}

/**
 * Proves that a person has the authenticator, a recovery code or a passkey of a user with MFA on. A wrong proof counts
 * against whoever tries. A right one is used up at once: a TOTP code for ever (C4), a recovery code too (ID2), and so is
 * the challenge that a passkey answers, which is good for this mutation alone (PA8).
 *
 * @throws MFA_NOT_ON (whatever was typed), CODE_MALFORMED, MFA_CODE_WRONG, MFA_CODE_USED, PASSKEY_TOO_LATE,
 * PASSKEY_UNKNOWN, PASSKEY_REFUSED, PASSKEY_COPIED, FACTOR_LOCKED, TOO_MANY_REQUESTS
 */
export async function proveMfaCode(
  platform: Platform,
  actor: Actor & { readonly user: ActorUser },
  typed: string,
  { guesser, session }: MfaTry,
): Promise<void> {
  const { secrets, clock } = platform
  const { sealedMfaSecret, mfaTurnedOnAt } = await userById(platform, actor.user.id)
  if (!mfaTurnedOnAt) throw new Refusal('MFA_NOT_ON')
  const code = readMfaProof(typed)
  if (code.kind === 'MALFORMED') throw new Refusal('CODE_MALFORMED')
  const attempt = await beginAttempt(
    platform,
    { id: actor.user.id, user: actor.user, guesser },
    'MFA',
    actor.origin,
  )
  if (code.kind === 'PASSKEY') {
    const refusal = await passkeyRefusal(
      platform,
      actor,
      code.read,
      boundTo(actor, actor.user.id, session),
    )
    if (refusal === null) return attempt.succeeded()
    await attempt.failed()
    throw new Refusal(refusal)
  }
  if (code.kind === 'RECOVERY') {
    if (await spendRecoveryCode(platform, actor, code.code)) return attempt.succeeded()
  } else if (sealedMfaSecret) {
    const secret = secrets.open(MFA_SECRET, sealedMfaSecret)
    const step = await totpStep(secret, code.digits, await clock.now())
    if (step !== null) {
      await attempt.succeeded()
      if ((await takeTotpStep(platform, actor.user.id, step)) === 'TAKEN') return
      throw new Refusal('MFA_CODE_USED')
    }
  }
  await attempt.failed()
  throw new Refusal('MFA_CODE_WRONG')
}

async function spendRecoveryCode(
  { inChange, secrets }: Platform,
  actor: Actor & { readonly user: ActorUser },
  code: string,
): Promise<boolean> {
  const { id: userId } = actor.user
  return inChange(actor, async (change) => {
    const [rows] = (await change.manager.query(
      `update recovery_codes set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null
       returning set_id as "setId", offered`,
      [userId, secrets.hash(RECOVERY_CODE, code, userId), change.now],
    )) as [{ setId: string; offered: boolean }[], number]
    const [spent] = rows
    if (!spent) return false
    // Whoever gives one of the offered codes has kept them.
    if (spent.offered) await countRecoveryCodes(change, userId, spent.setId)
    change.record(userActions.recoveryCodeUsed, { targetId: userId })
    return true
  })
}

/**
 * Step-up: requires a new MFA code, or a passkey, of the person at the keyboard, in the same mutation that it protects; being
 * signed in is never enough (ID8). Never possible under control.
 *
 * @throws REFUSED_UNDER_CONTROL, and all of `proveMfaCode`
 */
export async function requireMfaCode(
  platform: Platform,
  actor: PersonActor,
  typed: string,
): Promise<void> {
  if (actor.controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  // Challenges for passkeys are bound to a device: without one there is none to answer, and a typed code still proves.
  const session = actor.device?.id ?? ''
  await proveMfaCode(platform, actor, typed, { guesser: 'KNOWN', session })
}

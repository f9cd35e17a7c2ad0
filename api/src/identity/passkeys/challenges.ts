import { randomBytes } from 'node:crypto'
import type { App } from 'shared-schema/enums'
import type { Platform } from '../../platform/platform.ts'
import { sameHash } from '../../platform/secrets.ts'

const PASSKEY_CHALLENGE = 'passkey-challenge'

/** What a challenge is good for, and for nothing else. */
export interface Binding {
  /** The mutation that takes the passkey's answer. */
  readonly act: string
  readonly app: App
  /** The person who must answer; null where the passkey itself says who it is. */
  readonly userId: string | null
  /** The device that is signed in, the sign-in under way, or the browser. */
  readonly session: string
}

const contextOf = ({ act, app, userId, session }: Binding): string =>
  [act, app, userId ?? '', session].join('\n')

const RANDOM_BYTES = 16
const INSTANT_BYTES = 6
const HASH_BYTES = 32

const hashOf = ({ secrets }: Platform, head: Buffer, binding: Binding): Buffer =>
  secrets.hash(PASSKEY_CHALLENGE, head.toString('base64url'), contextOf(binding))

/**
 * A new challenge: random bytes, the instant of its end, and a keyed hash over both and what it is bound to. Nothing is
 * stored before it is answered, so that asking for challenges fills no table.
 */
export async function newChallenge(platform: Platform, binding: Binding): Promise<Buffer> {
  const { clock, settings } = platform
  const end = Buffer.alloc(INSTANT_BYTES)
  end.writeUIntBE(
    (await clock.now()).getTime() + settings.PASSKEY_CHALLENGE_SECONDS * 1000,
    0,
    INSTANT_BYTES,
  )
  const head = Buffer.concat([randomBytes(RANDOM_BYTES), end])
  return Buffer.concat([head, hashOf(platform, head, binding)])
}

/**
 * Uses a challenge up, in a statement that commits on its own, whatever becomes of the answer: no answer is looked at
 * twice, for the same act or another one.
 *
 * @returns false if it is not of this binding, is over, or was used before
 */
export async function spendChallenge(
  platform: Platform,
  challenge: string,
  binding: Binding,
): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== RANDOM_BYTES + INSTANT_BYTES + HASH_BYTES) return false
  const head = bytes.subarray(0, RANDOM_BYTES + INSTANT_BYTES)
  const hash = hashOf(platform, head, binding)
  if (!sameHash(hash, bytes.subarray(head.length))) return false
  const { rowCount } = await platform.database.pool.query({
    name: 'spend-passkey-challenge',
    text: `insert into spent_passkey_challenges (challenge_hash, expires_at)
      select $1, $2::timestamptz where $2::timestamptz > app_now()
      on conflict do nothing`,
    values: [hash, new Date(head.readUIntBE(RANDOM_BYTES, INSTANT_BYTES))],
  })
  return rowCount === 1
}

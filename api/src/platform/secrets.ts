import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'

/** Keyed hashing and encryption with keys derived from the one SECRET_KEY, one key a purpose (ID7). */
export interface Secrets {
  /** Keyed hash of a secret; `purpose` and `context` bind it, so that it is good nowhere else. */
  hash(purpose: string, secret: string, context?: string): Buffer
  /** Encrypts what must be read again: MFA secrets, e-mails that wait to be sent. */
  seal(purpose: string, plain: string): string
  /** Opens what `seal` made. Throws when it was altered or sealed for another purpose. */
  open(purpose: string, sealed: string): string
}

/** A new bearer token of 256 bits, for sessions, links and tickets (ID10). */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A new verification code of six digits, leading zeros included (ID7). */
export const newVerificationCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Compares two hashes in a time that tells nothing. */
export const sameHash = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** Secrets under the given key (base64, at least 32 bytes). */
export function secretsUnder(secretKey: string): Secrets {
  const master = Buffer.from(secretKey, 'base64')
  const keys = new Map<string, KeyObject>()
  const keyFor = (purpose: string): KeyObject => {
    const known = keys.get(purpose)
    if (known) return known
    // A prepared key, since every request hashes a cookie's token.
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', purpose, 32)))
    keys.set(purpose, key)
    return key
  }
  return {
    hash: (purpose, secret, context = '') =>
      createHmac('sha256', keyFor(`hash:${purpose}`))
        .update(`${context}\n${secret}`)
        .digest(),
    seal(purpose, plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal:${purpose}`), nonce)
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyFor(`seal:${purpose}`),
        bytes.subarray(0, 12),
        { authTagLength: 16 },
      )
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}

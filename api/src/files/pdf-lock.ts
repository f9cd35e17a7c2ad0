import { createCipheriv, createHash } from 'node:crypto'

/** What a PDF says of its encryption: the entries of its dictionary, and the first part of its id (ISO 32000). */
export interface PdfEncryption {
  /** `/V`: how the key is made and how long it is. */
  readonly version: number
  /** `/R`: how a password is checked. */
  readonly revision: number
  /** `/Length`, in bits. */
  readonly keyBits: number
  /** `/O`. */
  readonly owner: Buffer
  /** `/U`. */
  readonly user: Buffer
  /** `/P`: what those may do who have not the owner's password. */
  readonly permissions: number
  readonly encryptsMetadata: boolean
  readonly id: Buffer
}

const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()

/** Fills up a password that is shorter than 32 bytes, and so stands for an empty one. */
const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)

/**
 * Whether a PDF opens without a password: many are encrypted only against changes or printing, and every reader
 * shows them. False for a method of encryption that is not known here.
 */
export function opensWithoutPassword(encryption: PdfEncryption): boolean {
  const { revision, user } = encryption
  if (revision >= 2 && revision <= 4) {
    const expected = revision === 2 ? userEntry2(encryption) : userEntry3(encryption)
    return user.subarray(0, expected.length).equals(expected)
  }
  const salt = user.subarray(32, 40)
  if (revision === 5) return user.subarray(0, 32).equals(sha(256, salt))
  return revision === 6 && user.subarray(0, 32).equals(hardenedHash(salt))
}

/** The key that an empty password gives (algorithm 2). */
function keyOf({ version, revision, keyBits, owner, permissions, ...rest }: PdfEncryption): Buffer {
  const bytes = version === 4 ? 16 : revision === 2 ? 5 : Math.min(16, Math.max(5, keyBits >> 3))
  const allowed = Buffer.alloc(4)
  allowed.writeInt32LE(permissions | 0)
  const unhidden = revision >= 4 && !rest.encryptsMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0)
  let key = md5(PADDING, owner.subarray(0, 32), allowed, rest.id, unhidden)
  if (revision >= 3) for (let round = 0; round < 50; round += 1) key = md5(key.subarray(0, bytes))
  return key.subarray(0, bytes)
}

/** `/U` of an empty password, in revision 2 (algorithm 4). */
const userEntry2 = (encryption: PdfEncryption): Buffer => rc4(keyOf(encryption), PADDING)

/** The part of `/U` that is not arbitrary, for an empty password in revisions 3 and 4 (algorithm 5). */
function userEntry3(encryption: PdfEncryption): Buffer {
  const key = keyOf(encryption)
  let entry = md5(PADDING, encryption.id)
  for (let round = 0; round < 20; round += 1)
    entry = rc4(
      key.map((byte) => byte ^ round),
      entry,
    )
  return entry
}

const sha = (bits: 256 | 384 | 512, content: Buffer): Buffer =>
  createHash(`sha${bits}`).update(content).digest()

/** The slow hash of an empty password, in revision 6 (algorithm 2.B). */
function hardenedHash(salt: Buffer): Buffer {
  let key = sha(256, salt)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
    cipher.setAutoPadding(false)
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key))
    const mixed = Buffer.concat([cipher.update(repeated), cipher.final()])
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0)
    key = sha(([256, 384, 512] as const)[sum % 3] ?? 256, mixed)
    last = mixed.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}

/**
 * RC4, which OpenSSL no longer provides. It protects nothing here: it only compares what an old file contains.
 */
function rc4(key: Uint8Array, content: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number): number => box[index & 255] ?? 0
  const swap = (one: number, other: number): void => {
    const kept = at(one)
    box[one] = at(other)
    box[other] = kept
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    content.map((byte) => {
      i = (i + 1) & 255
      j = (j + at(i)) & 255
      swap(i, j)
      return byte ^ at(at(i) + at(j))
    }),
  )
}

import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign as signBytes,
} from 'node:crypto'
import { userActions } from '../../src/identity/actions.ts'
import { User } from '../../src/identity/entities.ts'
import { Passkey } from '../../src/identity/passkeys/passkey.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Answer, Browser } from './browser.ts'
import { codeOf, type Surface } from './identity.ts'
import type { Product } from './product.ts'

/** What is not as it should be in an answer of an authenticator. */
export interface Flaws {
  /** The page from which it is used; the origin of the app otherwise. */
  readonly origin?: string
  /** The domain that it signs for; that of the options otherwise. */
  readonly domain?: string
  readonly verified?: 'NO'
  readonly counter?: number
  readonly userHandle?: string
  /** Another key signs. */
  readonly signature?: 'WRONG'
  readonly challenge?: string
}

interface Options {
  readonly challenge: string
  readonly rpId?: string
  readonly rp?: { readonly id: string }
  readonly user?: { readonly id: string }
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** CBOR of the few kinds that an authenticator writes: numbers, texts, bytes and maps. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  const head = (major: number, count: number): Buffer => {
    if (count < 24) return Buffer.from([(major << 5) | count])
    if (count < 256) return Buffer.from([(major << 5) | 24, count])
    return Buffer.from([(major << 5) | 25, count >> 8, count & 255])
  }
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([
    head(5, value.size),
    ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item as Parameters<typeof cbor>[0])]),
  ])
}

/** A software authenticator with one passkey (ES256, attestation "none"), as a phone or a key would keep it. */
export class Authenticator {
  readonly id = randomBytes(32)
  counter = 0
  readonly #key: KeyObject
  readonly #publicKey: KeyObject
  #userHandle = ''

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#key = privateKey
    this.#publicKey = publicKey
  }

  get credentialId(): string {
    return base64url(this.id)
  }

  /** The public key, as COSE. */
  get cose(): Buffer {
    const { x = '', y = '' } = this.#publicKey.export({ format: 'jwk' })
    return cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    )
  }

  /** The passkey belongs to this user, without having been made by a browser. */
  ownedBy(userId: string): this {
    this.#userHandle = base64url(Buffer.from(userId.replaceAll('-', ''), 'hex'))
    return this
  }

  #data(options: Options, flaws: Flaws, kind: number, rest: Uint8Array = Buffer.alloc(0)): Buffer {
    const domain = flaws.domain ?? options.rpId ?? options.rp?.id ?? ''
    const flags = PRESENT | (flaws.verified === 'NO' ? 0 : VERIFIED) | kind
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(flaws.counter ?? this.counter)
    return Buffer.concat([sha256(domain), Buffer.from([flags]), counter, rest])
  }

  #clientData(type: string, options: Options, flaws: Flaws, origin: string): Buffer {
    const challenge = flaws.challenge ?? options.challenge
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: flaws.origin ?? origin, crossOrigin: false }),
    )
  }

  /** What a browser answers when this passkey is made. */
  make(text: string, origin: string, flaws: Flaws = {}): string {
    const options = JSON.parse(text) as Options
    this.#userHandle = options.user?.id ?? ''
    const length = Buffer.from([0, this.id.length])
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, this.cose])
    const attestationObject = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', this.#data(options, flaws, ATTESTED, attested)],
      ]),
    )
    return JSON.stringify({
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key',
      response: {
        clientDataJSON: base64url(this.#clientData('webauthn.create', options, flaws, origin)),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      },
      clientExtensionResults: {},
    })
  }

  /** What a browser answers when this passkey is used. Its counter grows. */
  use(text: string, origin: string, flaws: Flaws = {}): string {
    this.counter += 1
    const options = JSON.parse(text) as Options
    const clientData = this.#clientData('webauthn.get', options, flaws, origin)
    const data = this.#data(options, flaws, 0)
    const key = flaws.signature === 'WRONG' ? new Authenticator().#key : this.#key
    const signature = signBytes('sha256', Buffer.concat([data, sha256(clientData)]), key)
    return JSON.stringify({
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key',
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        userHandle: flaws.userHandle ?? this.#userHandle,
      },
      clientExtensionResults: {},
    })
  }
}

/** The operations of passkeys, as the apps send them. */
export const passkeys = {
  list: '{ passkeys { id name domain credentialId createdAt lastUsedAt } }',
  begin: 'mutation ($input: BeginPasskeyInput!) { beginPasskey(input: $input) }',
  confirm: `mutation ($input: ConfirmPasskeyInput!) { confirmPasskey(input: $input) {
    passkey { id name } recoveryCodes { id codes } } }`,
  rename: 'mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { id name } }',
  remove: 'mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) }',
  prove: 'mutation ($act: String!) { beginPasskeyProof(act: $act) }',
  beginSignIn: 'mutation { beginPasskeySignIn }',
  beginSecondStep: 'mutation { beginSignInPasskeyProof }',
  signIn: `mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) {
    step viewer { user { id } mfaOn } } }`,
} as const

const addressOf = ({ settings }: Product, surface: Surface): string =>
  ({
    store: settings.STORE_URL,
    backoffice: settings.BACKOFFICE_URL,
    web: settings.WEB_URL,
    api: settings.WEB_URL,
  })[surface]

/** The answer of a passkey for one act of whoever is signed in: what the act's `code` takes. */
export async function passkeyProof(
  product: Product,
  [browser, surface]: readonly [Browser, Surface],
  authenticator: Authenticator,
  act: string,
  flaws: Flaws = {},
): Promise<string> {
  const { beginPasskeyProof } = await browser.ask(surface, passkeys.prove, { act })
  return authenticator.use(beginPasskeyProof, addressOf(product, surface), flaws)
}

/** Makes a passkey as the profile does. */
export async function madePasskey(
  product: Product,
  [browser, surface]: readonly [Browser, Surface],
  given: { readonly password: string; readonly code?: string; readonly name?: string },
  flaws: Flaws = {},
  authenticator = new Authenticator(),
): Promise<{ readonly authenticator: Authenticator; readonly answer: Answer }> {
  const { password, code = null, name = 'A phone' } = given
  const { beginPasskey } = await browser.ask(surface, passkeys.begin, { input: { password, code } })
  const made = authenticator.make(beginPasskey, addressOf(product, surface), flaws)
  const answer = await browser.send(surface, passkeys.confirm, { input: { name, answer: made } })
  return { authenticator, answer }
}

/** Gives a person a passkey for all apps of the demo's host, without a browser. */
export async function withPasskey(
  { platform }: Product,
  { id: userId }: Pick<User, 'id'>,
): Promise<Authenticator> {
  const authenticator = new Authenticator().ownedBy(userId)
  authenticator.counter = 5
  await platform.inChange(systemActor('test'), async (change) => {
    const { manager, now } = change
    await manager.insert(Passkey, {
      id: newId(),
      userId,
      credentialId: authenticator.credentialId,
      publicKey: authenticator.cose,
      counter: authenticator.counter,
      transports: ['internal'],
      domain: 'localhost',
      name: 'A phone',
      createdAt: now,
      lastUsedAt: null,
    })
    const { mfaTurnedOnAt } = await manager.findOneByOrFail(User, { id: userId })
    if (!mfaTurnedOnAt) await manager.update(User, { id: userId }, { mfaTurnedOnAt: now })
    change.record(userActions.passkeyAdded, { targetId: userId, after: { passkey: 'A phone' } })
  })
  return authenticator
}

/** What is wrong with a passkey's answer, in the order in which `passkeyRefusals` tries it. */
export const PASSKEY_REFUSALS = [
  'PASSKEY_TOO_LATE',
  'PASSKEY_REFUSED',
  'PASSKEY_COPIED',
  'PASSKEY_UNKNOWN',
] as const

/** What an act answers to an answer for another act, one with a wrong signature, a copy's, and one of nobody's passkey. */
export async function passkeyRefusals(
  product: Product,
  at: readonly [Browser, Surface],
  { user, act }: { readonly user: Pick<User, 'id'>; readonly act: string },
  enter: (code: string) => Promise<Answer>,
): Promise<(string | undefined)[]> {
  const own = await withPasskey(product, user)
  const proof = (authenticator: Authenticator, flaws: Flaws = {}, of = act) =>
    passkeyProof(product, at, authenticator, of, flaws)
  const tried = [
    await proof(own, {}, 'anotherAct'),
    await proof(own, { signature: 'WRONG' }),
    await proof(own, { counter: 0 }),
    await proof(new Authenticator().ownedBy(user.id)),
  ]
  const refusals = []
  for (const code of tried) {
    refusals.push(codeOf(await enter(code)))
    // None of them comes to a lock, however low the test has set it.
    await product.rows('delete from failed_attempts where user_id = $1', [user.id])
  }
  return refusals
}

import {
  type AuthenticationResponseJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { Actor, ActorUser } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { runningField } from '../../platform/graphql/running-field.ts'
import type { Platform } from '../../platform/platform.ts'
import { userActions } from '../actions.ts'
import { lockUser } from '../users.ts'
import type { ReadAnswer } from './answers-of-browsers.ts'
import { type Binding, spendChallenge } from './challenges.ts'
import { Passkey } from './passkey.ts'
import { relyingParty, userHandle } from './relying-party.ts'
import { isCopy } from './rules.ts'
import { tellOfPasskey } from './tell-of-passkey.ts'

type Answer = ReadAnswer<AuthenticationResponseJSON>

/** What an answer of a passkey must be bound to: the mutation at work, and what else is given. */
export const boundTo = (
  { origin }: Pick<Actor, 'origin'>,
  userId: string | null,
  session: string,
): Binding => ({ act: runningField(), app: origin.app, userId, session })

/**
 * Why the answer of a passkey does not prove the person; null if it does. Its challenge is used up either way. A use is on
 * the record; a counter that went back is too, and its owner is told.
 */
export async function passkeyRefusal(
  platform: Platform,
  actor: Actor & { readonly user: ActorUser },
  { answer, challenge }: Answer,
  binding: Binding,
): Promise<ErrorCode | null> {
  if (!(await spendChallenge(platform, challenge, binding))) return 'PASSKEY_TOO_LATE'
  const { manager } = platform.database.source
  const passkey = await manager.findOneBy(Passkey, {
    credentialId: answer.id,
    userId: actor.user.id,
  })
  if (!passkey) return 'PASSKEY_UNKNOWN'
  const counter = await verifiedCounter(platform, actor, passkey, { answer, challenge })
  if (counter === null) return 'PASSKEY_REFUSED'
  return platform.inChange(actor, (change) =>
    noteUse(change, actor, passkey.id, { counter, act: binding.act }),
  )
}

/** The counter that a right answer shows; null if signature, origin, domain, person or user verification are not right. */
async function verifiedCounter(
  { settings }: Platform,
  { origin, user }: Actor & { readonly user: ActorUser },
  { credentialId, publicKey }: Passkey,
  { answer, challenge }: Answer,
): Promise<number | null> {
  const handle = answer.response.userHandle
  if (handle && handle !== Buffer.from(userHandle(user.id)).toString('base64url')) return null
  const party = relyingParty(settings, origin.app)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.domain,
      requireUserVerification: true,
      // The counter is judged below, under a lock: with 0 the library does not.
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: 0 },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    // The library throws what is wrong with an answer; whoever sent it learns no more than that it is.
    return null
  }
}

async function noteUse(
  change: Change,
  { origin, user: { id: userId } }: Actor & { readonly user: ActorUser },
  passkeyId: string,
  { counter, act }: { readonly counter: number; readonly act: string },
): Promise<ErrorCode | null> {
  const user = await lockUser(change, userId)
  const passkey = await change.manager.findOneBy(Passkey, { id: passkeyId })
  if (!passkey) return 'PASSKEY_UNKNOWN'
  const after = { passkey: passkey.name, act }
  if (isCopy(passkey.counter, counter)) {
    change.record(userActions.passkeyCopyNoticed, { targetId: userId, after })
    tellOfPasskey(change, user, { passkey, origin, happened: 'COPY_NOTICED' })
    return 'PASSKEY_COPIED'
  }
  await change.manager.update(Passkey, { id: passkey.id }, { counter, lastUsedAt: change.now })
  change.record(userActions.passkeyUsed, { targetId: userId, after })
  return null
}

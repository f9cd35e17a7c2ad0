import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { requireName } from '../../platform/names.ts'
import type { Platform } from '../../platform/platform.ts'
import { userActions } from '../actions.ts'
import { requirePassword } from '../change-password.ts'
import { requireMfaCode } from '../mfa-codes.ts'
import { renewed } from '../mfa-setup.ts'
import type { RenewedDevice } from '../renewed-device.ts'
import { identityTopics } from '../topics.ts'
import { lockUser } from '../users.ts'
import { factorsOf, withoutFactor } from './factors.ts'
import { Passkey } from './passkey.ts'
import { removalRefusal } from './rules.ts'
import { tellOfPasskey } from './tell-of-passkey.ts'

/** A person's passkeys, the oldest first: never more than `PASSKEYS_PER_PERSON`. */
export const ownPasskeys = (
  { database }: Platform,
  { user }: Pick<PersonActor, 'user'>,
): Promise<Passkey[]> =>
  database.source.manager.find(Passkey, { where: { userId: user.id }, order: { id: 'ASC' } })

/** @throws NOT_FOUND if it is unknown or somebody else's (R2) */
async function ownPasskey(
  { manager }: Pick<Change, 'manager'>,
  userId: string,
  id: string,
): Promise<Passkey> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  return found(await manager.findOneBy(Passkey, { id, userId }))
}

/** Calls a passkey otherwise. No-op if it is called so. @throws NOT_FOUND, NAME_INVALID */
export async function renamePasskey(
  platform: Platform,
  actor: PersonActor,
  given: { readonly id: string; readonly name: string },
): Promise<Passkey> {
  if (actor.controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  const name = requireName(given.name)
  return platform.inChange(actor, async (change) => {
    await lockUser(change, actor.user.id)
    const passkey = await ownPasskey(change, actor.user.id, given.id)
    if (passkey.name === name) return passkey
    await change.manager.update(Passkey, { id: passkey.id }, { name })
    change.record(userActions.passkeyRenamed, {
      targetId: actor.user.id,
      before: { passkey: passkey.name },
      after: { passkey: name },
    })
    change.announce(identityTopics.user(actor.user.id))
    return { ...passkey, name }
  })
}

/**
 * Takes a passkey away, with the password and an MFA code or a passkey, this one too. With the last factor MFA is off (PA8).
 *
 * @throws NOT_FOUND, RECOVERY_CODES_NEEDED, and those of `requirePassword` and `requireMfaCode`
 */
export async function removePasskey(
  platform: Platform,
  actor: PersonActor,
  given: {
    readonly id: string
    readonly password: string
    readonly code: string
    readonly deviceToken: string
  },
): Promise<RenewedDevice> {
  const proven = await requirePassword(platform, actor, given.password)
  const { manager } = platform.database.source
  await ownPasskey({ manager }, proven.id, given.id)
  refuse(removalRefusal(await factorsOf({ manager }, proven), 'PASSKEY'))
  // The last check, since a right code is used up by it.
  await requireMfaCode(platform, actor, given.code)
  return platform.inChange(actor, async (change) => {
    const user = await lockUser(change, proven.id)
    const passkey = await ownPasskey(change, user.id, given.id)
    await withoutFactor(change, user, 'PASSKEY', () =>
      change.manager.delete(Passkey, { id: passkey.id }),
    )
    change.record(userActions.passkeyRemoved, {
      targetId: user.id,
      before: { passkey: passkey.name },
    })
    tellOfPasskey(change, user, { passkey, origin: actor.origin, happened: 'REMOVED' })
    return renewed(platform, change, actor, given.deviceToken)
  })
}

import { causedMailOrRefusal } from '../codes/caused-mails.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { type Actor, type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { signOnActions } from './actions.ts'
import { connectionOf, lockConnectionOf, provenDomains } from './connections.ts'
import { SignOnConnection } from './entities.ts'
import { singleSignOnMails } from './mails/mails.ts'
import { causedPasswordNotice } from './purposes.ts'
import { passwordsOffRefusal, switchOnRefusal } from './rules.ts'

/** What is switched, at the connection of an ecosystem or that of the installation (null). */
export interface Switched {
  readonly ecosystemId: string | null
  readonly on: boolean
  readonly code: string
}

const entryOf = ({ id, ecosystemId }: Pick<SignOnConnection, 'id' | 'ecosystemId'>) => ({
  targetId: id,
  ...(ecosystemId === null ? {} : { ecosystemId }),
})

/**
 * Switches a connection on, once it is tested and a domain is proven, or off: then passwords count again. No-op if it is so.
 *
 * @throws NOT_FOUND, DOMAIN_UNPROVEN, SINGLE_SIGN_ON_UNTESTED, those of `requireMfaCode`
 */
export async function switchConnection(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, on, code }: Switched,
): Promise<void> {
  const known = found(await connectionOf(platform, ecosystemId))
  if (on) await refuseUnready({ manager: platform.database.source.manager }, known)
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const connection = await lockConnectionOf(change, ecosystemId)
    if (connection.enabled === on) return
    if (on) await refuseUnready(change, connection)
    await change.manager.update(
      SignOnConnection,
      { id: connection.id },
      { enabled: on, passwordsOff: false },
    )
    if (connection.passwordsOff) change.record(signOnActions.passwordsAllowed, entryOf(connection))
    change.record(on ? signOnActions.switchedOn : signOnActions.switchedOff, entryOf(connection))
  })
}

async function refuseUnready(
  asking: Pick<Change, 'manager'>,
  { id, testedAt }: SignOnConnection,
): Promise<void> {
  const domains = await provenDomains(asking, id)
  refuse(switchOnRefusal({ testedAt, provenDomains: domains.length }))
}

/**
 * Switches sign-ins by password off for the domains of a connection, or on again. No-op if it is so.
 *
 * @throws NOT_FOUND, CONTEXT_CHANGED where it is not on, those of `requireMfaCode`
 */
export async function switchPasswords(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, on, code }: Switched,
): Promise<void> {
  const known = found(await connectionOf(platform, ecosystemId))
  if (!on) refuse(passwordsOffRefusal(known))
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const connection = await lockConnectionOf(change, ecosystemId)
    if (connection.passwordsOff === !on) return
    if (!on) refuse(passwordsOffRefusal(connection))
    await change.manager.update(SignOnConnection, { id: connection.id }, { passwordsOff: !on })
    const action = on ? signOnActions.passwordsAllowed : signOnActions.passwordsSwitchedOff
    change.record(action, entryOf(connection))
  })
}

/**
 * An operator allows passwords again at a connection, such as while its provider is away. Its administrator is told. No-op if
 * they are allowed.
 *
 * @throws NOT_FOUND, those of `requireMfaCode`
 */
export async function allowPasswordsAgain(
  platform: Platform,
  actor: PersonActor,
  { connectionId, code }: { readonly connectionId: string; readonly code: string },
): Promise<void> {
  if (!isId(connectionId)) throw new Refusal('NOT_FOUND')
  const { manager } = platform.database.source
  const { ecosystemId } = found(await manager.findOneBy(SignOnConnection, { id: connectionId }))
  await requireMfaCode(platform, actor, code)
  await allowPasswords(platform, actor, ecosystemId)
}

/**
 * The same without a code, for whoever has the server.
 *
 * @returns whether they were off
 * @throws NOT_FOUND where there is no connection
 */
export const allowPasswords = (
  platform: Platform,
  actor: Actor,
  ecosystemId: string | null,
): Promise<boolean> =>
  platform.inChange(actor, async (change) => {
    const connection = await lockConnectionOf(change, ecosystemId)
    if (!connection.passwordsOff) return false
    await change.manager.update(SignOnConnection, { id: connection.id }, { passwordsOff: false })
    change.record(signOnActions.passwordsAllowed, entryOf(connection))
    if (ecosystemId !== null) await tellAdministrator(platform, change, ecosystemId)
    return true
  })

/** Beyond the limit nothing is mailed, and the change is not held up: it stands in the record, and in the Store. */
async function tellAdministrator(
  platform: Platform,
  change: Change,
  ecosystemId: string,
): Promise<void> {
  const [told] = (await change.manager.query(
    `select e.name, m.user_id as "userId" from ecosystems e join memberships m on m.ecosystem_id = e.id
       and m.role = 'ADMINISTRATOR' and m.removed_at is null
     where e.id = $1`,
    [ecosystemId],
  )) as { name: string; userId: string }[]
  if (!told) return
  const { settings } = platform
  const user = asActorUser(await change.manager.findOneByOrFail(User, { id: told.userId }))
  const counted = {
    caused: causedPasswordNotice,
    receiver: user.email,
    senderId: personAtKeyboard(change.actor)?.id ?? null,
  }
  if (await causedMailOrRefusal(platform, change, counted)) return
  change.mail(
    mailTo(user, singleSignOnMails.passwordsAllowedAgain, {
      name: user.name,
      ecosystemName: told.name,
      at: change.now,
      link: `${settings.STORE_URL}/ecosystems/${ecosystemId}/settings/single-sign-on`,
    }),
  )
}

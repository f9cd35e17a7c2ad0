import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { signOnActions } from './actions.ts'
import { emailClaimed } from './claimed-emails.ts'
import { lockConnectionOf, provenDomains } from './connections.ts'
import type { WayEnd } from './end-way.ts'
import { SignOnConnection } from './entities.ts'
import { administerSingleSignOn, manageSingleSignOn } from './permissions.ts'
import type { WayTicket } from './tickets.ts'

/**
 * Keeps what a test has shown: with this provider, as it is set up now, people of the proven domains can sign in. Signs nobody
 * in, and makes no account.
 *
 * @returns the ecosystem of the connection; null for that of the installation
 * @throws SINGLE_SIGN_ON_TOO_LATE if whoever began the test is not signed in any more, or the connection was changed since;
 *   SINGLE_SIGN_ON_EMAIL
 */
export async function noteTest(
  platform: Platform,
  actor: PersonActor | null,
  { testerId }: WayTicket,
  { connection, answer }: WayEnd,
): Promise<string | null> {
  const { ecosystemId } = connection
  if (!actor || actor.controller || actor.user.id !== testerId)
    throw new Refusal('SINGLE_SIGN_ON_TOO_LATE')
  const mayTest =
    ecosystemId === null
      ? may(platform, actor, administerSingleSignOn)
      : may(platform, actor, manageSingleSignOn, ecosystemId)
  if (!mayTest) throw new Refusal('FORBIDDEN')
  await platform.inChange(actor, async (change) => {
    const now = await lockConnectionOf(change, ecosystemId)
    const isSame =
      now.issuer === connection.issuer &&
      now.clientId === connection.clientId &&
      now.sealedClientSecret === connection.sealedClientSecret
    refuse(isSame ? null : 'SINGLE_SIGN_ON_TOO_LATE')
    const email = emailClaimed(answer.email, await provenDomains(change, now.id))
    if (email === null) throw new Refusal('SINGLE_SIGN_ON_EMAIL')
    await change.manager.update(
      SignOnConnection,
      { id: now.id },
      {
        testedAt: change.now,
        testedEmail: email,
        testedAcr: answer.acr,
        testedAmr: [...answer.amr],
      },
    )
    change.record(signOnActions.tested, {
      targetId: now.id,
      ...(ecosystemId ? { ecosystemId } : {}),
      after: { issuer: now.issuer },
    })
  })
  return ecosystemId
}

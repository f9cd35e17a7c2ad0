import type { AdmProfile } from 'shared-schema/partner-enums'
import { Ecosystem } from '../ecosystems/entities.ts'
import { accountOfEcosystem, lockAccount } from '../partner-accounts/account.ts'
import type { PartnerAccount } from '../partner-accounts/entities.ts'
import { admitsTeam } from '../partner-accounts/rules.ts'
import { profiles } from '../partners/permissions.ts'
import { teamPlace } from '../partners/team-place.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { isGranted } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { accessAccounts } from './permissions.ts'
import { accessRefusal } from './rules.ts'

/**
 * Refuses an actor whose partner does not look after the ecosystem, or whom the account does not let in.
 *
 * @throws NOT_FOUND; ACCOUNT_CANCELLED; PARTNER_ACCESS_OFF, with the name of whom to ask
 */
export async function refuseClosedAccount(
  { clock, database }: Platform,
  actor: PersonActor,
  ecosystemId: string,
): Promise<void> {
  const reading = { manager: database.source.manager, now: await clock.now() }
  const account = isId(ecosystemId) ? await accountOfEcosystem(reading, ecosystemId) : null
  if (!account || account.partnerId !== teamPlace.of(actor)?.partnerId)
    throw new Refusal('NOT_FOUND')
  await refuseClosed(reading, account)
}

type Reading = Pick<Change, 'manager' | 'now'>

async function refuseClosed(reading: Reading, account: PartnerAccount): Promise<void> {
  const admitted = admitsTeam(account.situation)
  const code = accessRefusal({ admitted, partnerAccess: account.partnerAccess })
  if (code) refuse(code, { administrator: await administratorOf(reading, account.ecosystemId) })
}

/** The name of the administrator of an ecosystem, whom the team can ask; empty where there is none. */
async function administratorOf({ manager }: Reading, ecosystemId: string): Promise<string> {
  const [row] = (await manager.query(
    `select (select name from users u where u.id = m.user_id) as name from memberships m
     where m.ecosystem_id = $1 and m.role = 'ADMINISTRATOR' and m.removed_at is null`,
    [ecosystemId],
  )) as { name: string }[]
  return row?.name ?? ''
}

/** What stands behind a session on the side of the team. */
export interface HeldTeamSide {
  readonly account: PartnerAccount
  readonly accountName: string
  readonly admUserId: string
  readonly profile: AdmProfile
}

const PLACE = {
  name: 'hold-team-place',
  text: `select t.id, t.partner_id as "partnerId", t.profile from adm_users t
    join partners p on p.id = t.partner_id and p.suspended_at is null
    where t.user_id = $1 and t.state = 'ACTIVE' for share of t, p`,
}

/**
 * Locks the actor's place in the team, their partner and the account until the commit: whoever takes one of them away, or
 * suspends the partner, at the same instant comes before, or ends what this change opens. To be called before sign-ins and memberships are locked.
 *
 * @throws FORBIDDEN without the right; else as `refuseClosedAccount`
 */
export async function holdTeamSide(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  ecosystemId: string,
): Promise<HeldTeamSide> {
  const { manager } = change
  const [place] = await askPrepared<{ id: string; partnerId: string; profile: AdmProfile }>(
    manager,
    PLACE,
    [actor.user.id],
  )
  if (!place || !isGranted(platform.permissions, profiles, place.profile, accessAccounts))
    throw new Refusal('FORBIDDEN')
  const { partnerId } = place
  const account = await lockAccount(change, { ecosystemId, partnerId }, 'SHARE')
  await refuseClosed(change, account)
  const { name } = await manager.findOneByOrFail(Ecosystem, { id: account.ecosystemId })
  return { account, accountName: name, admUserId: place.id, profile: place.profile }
}

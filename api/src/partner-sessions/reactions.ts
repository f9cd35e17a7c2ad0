import { IsNull, MoreThan } from 'typeorm'
import { accessSessionActions } from '../access/actions.ts'
import { AccessSession } from '../access/entities.ts'
import { announceSession, endAccessSession, endSessionsWhere } from '../access/sessions.ts'
import { accountOfEcosystem } from '../partner-accounts/account.ts'
import { partnerAccountActions } from '../partner-accounts/actions.ts'
import { admitsTeam } from '../partner-accounts/rules.ts'
import { admUserActions, partnerActions } from '../partners/actions.ts'
import { AdmUser } from '../partners/entities.ts'
import { profiles } from '../partners/permissions.ts'
import { isGranted } from '../platform/permissions.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { partnerSessionActions } from './actions.ts'
import { PartnerSession } from './entities.ts'
import { accessAccounts } from './permissions.ts'

const PARTNER = { kind: 'PARTNER' } as const

/**
 * What a change of a place in the team means for the sessions that stand on it: without the right they end in the same
 * transaction; with another one, their tabs are told, and the next operation asks anew (AD14).
 */
const followPlace: Reaction = async (change, { targetId }, platform) => {
  const { manager, now } = change
  const place = await manager.findOneBy(AdmUser, { id: targetId })
  if (!place) return
  const { userId: controllerId, state, profile } = place
  if (state !== 'ACTIVE' || !isGranted(platform.permissions, profiles, profile, accessAccounts))
    return endSessionsWhere(platform, change, { ...PARTNER, controllerId })
  const running = await manager.find(AccessSession, {
    where: { ...PARTNER, controllerId, endedAt: IsNull(), endsAt: MoreThan(now) },
  })
  for (const session of running) announceSession(platform, change, session)
}

/** Ends the sessions in an account that keeps the team out from now on, or has another partner (AD15, AD16). */
const endSessionsInAccount: Reaction = (change, { targetId: ecosystemId }, platform) =>
  endSessionsWhere(platform, change, { ...PARTNER, ecosystemId })

/** Ends the sessions in an account whose situation lets nobody of the team in any more. */
const followSituation: Reaction = async (change, entry, platform) => {
  const account = await accountOfEcosystem(change, entry.targetId)
  if (!account || !admitsTeam(account.situation))
    await endSessionsInAccount(change, entry, platform)
}

/** A suspended partner's team is in no account from that instant on (PA4). */
const endSessionsOfPartner: Reaction = async (change, { targetId: partnerId }, platform) => {
  const running = (await change.manager.query(
    `select a.id from adm_users t join access_sessions a on a.controller_id = t.user_id and a.kind = 'PARTNER'
     where t.partner_id = $1 and a.ended_at is null and a.ends_at > $2 order by a.id`,
    [partnerId, change.now],
  )) as { id: string }[]
  for (const { id } of running) await endAccessSession(platform, change, id, 'REVOKED')
}

/** The end stands in the partner's chain too, which tells whose session it was. */
const tellPartner: Reaction = async (change, { targetId, subjectId, after }) => {
  const session = await change.manager.findOneBy(PartnerSession, { accessSessionId: targetId })
  if (!session) return
  const { partnerId } = session
  change.record(partnerSessionActions.ended, {
    targetId,
    partnerId,
    ...(subjectId ? { subjectId } : {}),
    after: { endedBy: after?.endedBy ?? null },
  })
}

/** How this room follows, in the same transaction, what others record. */
export const partnerSessionReactions: readonly Reactions[] = [
  reactTo(admUserActions.blocked, followPlace),
  reactTo(admUserActions.deleted, followPlace),
  reactTo(admUserActions.changed, followPlace),
  reactTo(partnerActions.suspended, endSessionsOfPartner),
  reactTo(partnerAccountActions.accessSwitchedOff, endSessionsInAccount),
  reactTo(partnerAccountActions.left, endSessionsInAccount),
  reactTo(partnerAccountActions.situationChanged, followSituation),
  reactTo(accessSessionActions.ended, tellPartner),
]

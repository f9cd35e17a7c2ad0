import { Not } from 'typeorm'
import { userActions } from '../identity/actions.ts'
import { User } from '../identity/entities.ts'
import { identityTopics } from '../identity/topics.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { admUserActions } from './actions.ts'
import { AdmUser } from './entities.ts'
import { recordedAdmUser } from './recorded-adm-user.ts'
import { partnerTopics } from './topics.ts'

/** Whoever was invited into a team is in it as soon as they have a password, by whichever link they set it (AD1). */
const activateInvited: Reaction = async (change, { targetId: userId }) => {
  const { manager, now } = change
  const invited = await manager.findOne(AdmUser, {
    where: { userId, state: 'INVITED' },
    lock: { mode: 'pessimistic_write' },
  })
  if (!invited) return
  await manager.update(AdmUser, { id: invited.id }, { state: 'ACTIVE', stateSince: now })
  const person = await manager.findOneByOrFail(User, { id: userId })
  change.record(admUserActions.activated, {
    targetId: invited.id,
    partnerId: invited.partnerId,
    subjectId: userId,
    before: recordedAdmUser(invited, person),
    after: recordedAdmUser({ ...invited, state: 'ACTIVE' }, person),
  })
  change.announce(partnerTopics.team(invited.partnerId), identityTopics.user(userId))
}

/** The pages of the team show the person's e-mail (PA6). */
const tellTeam: Reaction = async (change, { targetId: userId }) => {
  const place = await change.manager.findOneBy(AdmUser, { userId, state: Not('DELETED') })
  if (place) change.announce(partnerTopics.team(place.partnerId))
}

/** Operators find a partner, or a partner to be, by what its Principal is called now (PA4). */
const findByPrincipal: Reaction = async (change, { targetId: userId, before, after }) => {
  if (before?.name === after?.name && before?.email === after?.email) return
  const rows = (await change.manager.query(
    `select p.id from adm_users t join partners p on p.id = t.partner_id and p.principal_id = t.id where t.user_id = $1 and t.state <> 'DELETED'
     union all
     select i.id from partner_invitations i where i.user_id = $1 and i.ended_at is null`,
    [userId],
  )) as { id: string }[]
  if (rows.length === 0) return
  await change.manager.query('select index_partners($1::uuid[])', [rows.map(({ id }) => id)])
}

export const partnerReactions: readonly Reactions[] = [
  reactTo(userActions.passwordSet, activateInvited),
  reactTo(userActions.passwordReset, activateInvited),
  reactTo(userActions.profileChanged, findByPrincipal),
  reactTo(userActions.emailChanged, tellTeam, findByPrincipal),
  reactTo(userActions.emailChangeStopped, tellTeam, findByPrincipal),
]

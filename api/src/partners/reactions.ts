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

export const partnerReactions: readonly Reactions[] = [
  reactTo(userActions.passwordSet, activateInvited),
  reactTo(userActions.passwordReset, activateInvited),
  reactTo(userActions.emailChanged, tellTeam),
  reactTo(userActions.emailChangeStopped, tellTeam),
]

import { Not } from 'typeorm'
import type { Departure } from '../identity/erasure/erase-user.ts'
import type { Obstacle } from '../identity/erasure/obstacles.ts'
import { admUserActions } from './actions.ts'
import { AdmUser } from './entities.ts'
import { recordedAdmUser } from './recorded-adm-user.ts'
import { partnerTopics } from './topics.ts'

/** A partner is never left without its Principal, nor one to be without who becomes it (AD4, PA4). */
export const principalObstacle: Obstacle = {
  obstacle: 'PRINCIPAL',
  when: `exists (select from adm_users a join partners p on p.principal_id = a.id where a.user_id = :person and a.state <> 'DELETED')
    or exists (select from partner_invitations i where i.user_id = :person and i.ended_at is null)`,
}

/** Whoever is erased has no place in a team (PA11). */
export const departFromTeam: Departure = async (_platform, change, person) => {
  const { manager, now } = change
  const places = await manager.find(AdmUser, {
    where: { userId: person.id, state: Not('DELETED') },
    lock: { mode: 'pessimistic_write' },
  })
  for (const place of places) {
    await manager.update(AdmUser, { id: place.id }, { state: 'DELETED', stateSince: now })
    change.record(admUserActions.deleted, {
      targetId: place.id,
      partnerId: place.partnerId,
      subjectId: person.id,
      before: recordedAdmUser(place, person),
    })
    change.announce(partnerTopics.team(place.partnerId))
  }
}

import { exportedRecords } from '../audit/exported-records.ts'
import { enteringPeople } from '../ecosystems/lasting-rights.ts'
import { backofficeUsers } from '../identity/backoffice-users.ts'
import { actorParts } from '../identity/device-actor.ts'
import { departures } from '../identity/erasure/erase-user.ts'
import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import { holdings } from '../platform/actor-permissions.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { admUserActions, partnerActions, partnerInvitationActions } from './actions.ts'
import { AdmUser, Partner, PartnerInvitation } from './entities.ts'
import { departFromTeam, principalObstacle } from './erasure.ts'
import { hasPlaceInTeam } from './has-place.ts'
import { partnerMails } from './mails/mails.ts'
import { PartnersAndTheirTeams2026112909100 } from './migrations/202611290910-partners-and-their-teams.ts'
import { FindPartners2026112923030 } from './migrations/202611292303-find-partners.ts'
import { SuspendedPartners2026113007100 } from './migrations/202611300710-suspended-partners.ts'
import { PartnersToBe2026113007110 } from './migrations/202611300711-partners-to-be.ts'
import { FindPartnersBySituation2026113007120 } from './migrations/202611300712-find-partners-by-situation.ts'
import { PlacesOfUser2026113007450 } from './migrations/202611300745-places-of-user.ts'
import { InvitationsOfAPerson2026113007590 } from './migrations/202611300759-invitations-of-a-person.ts'
import { holdingsOfAdmUser, partnerPermissions } from './permissions.ts'
import { partnersPersonalData } from './personal-data.ts'
import { partnerReactions } from './reactions.ts'
import { partnerRecordExport } from './record-export.ts'
import { PartnerRecordResolver } from './record-resolver.ts'
import { AdmUserResolver, OwnTeamPlaceResolver } from './resolvers.ts'
import { actorTeamPlace, partnerOfActor } from './team-place.ts'
import { partnerTopics } from './topics.ts'
import { worksInTeam } from './works-in-team.ts'

export const partners: Room = {
  name: 'partners',
  personalData: partnersPersonalData,
  entities: [Partner, AdmUser, PartnerInvitation],
  migrations: [
    PartnersAndTheirTeams2026112909100,
    FindPartners2026112923030,
    SuspendedPartners2026113007100,
    PartnersToBe2026113007110,
    FindPartnersBySituation2026113007120,
    PlacesOfUser2026113007450,
    InvitationsOfAPerson2026113007590,
  ],
  resolvers: [AdmUserResolver, OwnTeamPlaceResolver, PartnerRecordResolver],
  permissions: partnerPermissions,
  actions: [partnerActions, admUserActions, partnerInvitationActions],
  mails: partnerMails,
  reactions: partnerReactions,
  topics: partnerTopics,
  actorTopics: partnerOfActor,
  strategies: [
    strategyFor(obstaclesToErasure, 'partners', principalObstacle),
    strategyFor(departures, 'partners', departFromTeam),
    strategyFor(exportedRecords, 'backoffice', partnerRecordExport),
    strategyFor(actorParts, 'team place', actorTeamPlace),
    strategyFor(holdings, 'ADM user', holdingsOfAdmUser),
    strategyFor(backofficeUsers, 'team', worksInTeam),
    strategyFor(enteringPeople, 'team', hasPlaceInTeam),
  ],
}

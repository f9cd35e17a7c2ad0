import { exportedRecords } from '../audit/exported-records.ts'
import { administrators } from '../identity/administrators.ts'
import { actorParts } from '../identity/device-actor.ts'
import { departures } from '../identity/erasure/erase-user.ts'
import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import { waitingBehind } from '../identity/fresh-links.ts'
import { viewerTopics } from '../identity/viewer-topics.ts'
import { holdings, permissionLimits } from '../platform/actor-permissions.ts'
import { admissions } from '../platform/authority.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import {
  controlActions,
  ecosystemActions,
  memberInvitationActions,
  membershipActions,
} from './actions.ts'
import { actorMemberships } from './actor-memberships.ts'
import { administersEcosystem } from './administers-ecosystem.ts'
import { ecosystemDeadlines } from './deadlines.ts'
import { Ecosystem, MemberInvitation, Membership } from './entities.ts'
import { administersObstacle, departFromEcosystems } from './erasure.ts'
import { waitingInvitations } from './invitation-link.ts'
import {
  InvitationAnswerResolver,
  InvitationResolver,
  OwnInvitationResolver,
} from './invitation-resolvers.ts'
import { writeInvitationExpiry } from './invitation-steps.ts'
import { ecosystemMails } from './mails/mails.ts'
import { SearchDomainsInLetters2026112823060 } from './migrations/202611282306-search-domains-in-letters.ts'
import { MembershipsByEcosystem2026112912120 } from './migrations/202611291212-memberships-by-ecosystem.ts'
import { SituationsOfEcosystems2026112923010 } from './migrations/202611292301-situations-of-ecosystems.ts'
import { FindMembershipsOfPeople2026113007010 } from './migrations/202611300701-find-memberships-of-people.ts'
import { MembershipsOfPerson2026113008220 } from './migrations/202611300822-memberships-of-person.ts'
import { LargeEcosystems2026113012000 } from './migrations/202611301200-large-ecosystems.ts'
import { ecosystemPermissions, holdingsOfMember, limitOfEnvironment } from './permissions.ts'
import { ecosystemsPersonalData } from './personal-data.ts'
import { memberships } from './places.ts'
import { ecosystemRecordExport } from './record-export.ts'
import { EcosystemRecordResolver } from './record-resolver.ts'
import {
  EcosystemResolver,
  MemberResolver,
  OwnMembershipFields,
  OwnMembershipResolver,
} from './resolvers.ts'
import { ecosystemPages } from './shown-pages.ts'
import { queueMemberMails } from './tell-members.ts'
import { ecosystemTopics } from './topics.ts'
import { admitController } from './under-control.ts'

export const ecosystems: Room = {
  name: 'ecosystems',
  personalData: ecosystemsPersonalData,
  entities: [Ecosystem, Membership, MemberInvitation],
  resolvers: [
    EcosystemResolver,
    MemberResolver,
    OwnMembershipResolver,
    OwnMembershipFields,
    InvitationResolver,
    InvitationAnswerResolver,
    OwnInvitationResolver,
    EcosystemRecordResolver,
  ],
  permissions: ecosystemPermissions,
  actions: [
    controlActions,
    ecosystemActions,
    membershipActions,
    memberInvitationActions,
    ecosystemPages,
  ],
  mails: ecosystemMails,
  deadlines: [
    whenDue(ecosystemDeadlines.memberInvitation, writeInvitationExpiry),
    whenDue(ecosystemDeadlines.mailFanOut, queueMemberMails),
  ],
  leftovers: [
    {
      table: 'mail_fan_outs',
      since: 'finished_at',
      seconds: ({ SENT_MAIL_SECONDS }) => SENT_MAIL_SECONDS,
    },
  ],
  migrations: [
    SearchDomainsInLetters2026112823060,
    MembershipsByEcosystem2026112912120,
    SituationsOfEcosystems2026112923010,
    FindMembershipsOfPeople2026113007010,
    MembershipsOfPerson2026113008220,
    LargeEcosystems2026113012000,
  ],
  topics: ecosystemTopics,
  actorTopics: (actor) =>
    memberships.of(actor).map(({ ecosystemId }) => ecosystemTopics.terms(ecosystemId)),
  strategies: [
    strategyFor(exportedRecords, 'store', ecosystemRecordExport),
    strategyFor(actorParts, 'memberships', actorMemberships),
    strategyFor(administrators, 'ecosystems', administersEcosystem),
    strategyFor(obstaclesToErasure, 'ecosystems', administersObstacle),
    strategyFor(departures, 'ecosystems', departFromEcosystems),
    strategyFor(admissions, 'under control', admitController),
    strategyFor(holdings, 'member', holdingsOfMember),
    strategyFor(permissionLimits, 'environment', limitOfEnvironment),
    strategyFor(waitingBehind, 'MEMBER_INVITATION', waitingInvitations),
    // Its environments depend on the plan and modules of each ecosystem.
    strategyFor(viewerTopics, 'memberships', (actor) =>
      memberships.of(actor).map(({ ecosystemId }) => ecosystemTopics.ecosystem(ecosystemId)),
    ),
  ],
}

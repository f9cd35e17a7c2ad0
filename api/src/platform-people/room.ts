import type { Room } from '../platform/room.ts'
import { personActions, soughtEmailActions } from './actions.ts'
import { platformPeopleMails } from './mails/mails.ts'
import { LooksAtPeople2026113007000 } from './migrations/202611300700-looks-at-people.ts'
import { SoughtEmails2026113010000 } from './migrations/202611301000-sought-emails.ts'
import { platformPeoplePermissions } from './permissions.ts'
import { PersonActResolver } from './person-act-resolver.ts'
import { platformPeoplePersonalData } from './personal-data.ts'
import { platformPeopleReactions } from './reactions.ts'
import { PlatformPersonResolver } from './resolvers.ts'
import { platformPeopleTopics } from './topics.ts'

export const platformPeople: Room = {
  name: 'platform-people',
  personalData: platformPeoplePersonalData,
  migrations: [LooksAtPeople2026113007000, SoughtEmails2026113010000],
  resolvers: [PlatformPersonResolver, PersonActResolver],
  permissions: platformPeoplePermissions,
  actions: [personActions, soughtEmailActions],
  reactions: platformPeopleReactions,
  mails: platformPeopleMails,
  topics: platformPeopleTopics,
  leftovers: [{ table: 'person_looks', since: 'at', seconds: () => 3600 }],
}

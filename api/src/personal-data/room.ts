import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { erasureActions, ownDataActions, personDataActions } from './actions.ts'
import { onErasureDeadline } from './begin-erasure.ts'
import { personalDataDeadlines } from './deadlines.ts'
import { Erasure } from './entities.ts'
import { personalDataMails } from './mails/mails.ts'
import { Erasures2026113007440 } from './migrations/202611300744-erasures.ts'
import { OwnDataResolver } from './own-data/resolver.ts'
import { serveDataCopies } from './own-data/routes.ts'
import { personalDataPermissions } from './permissions.ts'
import { PersonCopyResolver } from './person-copy/resolver.ts'
import { ownErasuresPersonalData } from './personal-data.ts'
import { ErasureResolver } from './resolvers.ts'
import { runErasure } from './run-erasure.ts'
import { personalDataTopics } from './topics.ts'

export const personalData: Room = {
  name: 'personal-data',
  personalData: ownErasuresPersonalData,
  publicLimits: definePublicLimits({
    erasureSeconds: {
      meaning: 'How long a person can stop the erasure of their data.',
      number: ({ ERASURE_SECONDS }) => ERASURE_SECONDS,
    },
  }),
  entities: [Erasure],
  migrations: [Erasures2026113007440],
  resolvers: [ErasureResolver, OwnDataResolver, PersonCopyResolver],
  routes: [serveDataCopies],
  permissions: personalDataPermissions,
  actions: [erasureActions, ownDataActions, personDataActions],
  mails: personalDataMails,
  deadlines: [
    whenDue(personalDataDeadlines.erasure, onErasureDeadline),
    whenDue(personalDataDeadlines.erasureRun, runErasure),
  ],
  topics: personalDataTopics,
}

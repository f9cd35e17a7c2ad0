import { accessKinds } from '../access/access-kinds.ts'
import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import { waitingBehind } from '../identity/fresh-links.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { expiryOf } from '../support-requests/close-request.ts'
import { assistanceSessions } from './access-kind.ts'
import { assistanceActions } from './actions.ts'
import { AnalystDayResolver } from './analyst-day-resolver.ts'
import { AnalystResolver } from './analyst-resolvers.ts'
import { waitingAssistance } from './client-link.ts'
import { ClientAssistanceFields, ClientResolver } from './client-resolvers.ts'
import { assistanceReactions } from './close-assistance.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceObstacle } from './erasure.ts'
import { assistanceMails } from './mails/mails.ts'
import { LooksAreNoChanges2026112919110 } from './migrations/202611291911-looks-are-no-changes.ts'
import { assistancePermissions } from './permissions.ts'
import { assistancePersonalData } from './personal-data.ts'
import { AssistanceRequestFields, ClientFields } from './request-fields.ts'
import { assistanceRequests } from './request-kind.ts'
import { assistancePages } from './shown-pages.ts'
import { assistanceTopics } from './topics.ts'

export const assistance: Room = {
  name: 'assistance',
  personalData: assistancePersonalData,
  entities: [AssistanceRequest],
  migrations: [LooksAreNoChanges2026112919110],
  resolvers: [
    AnalystDayResolver,
    AnalystResolver,
    AssistanceRequestFields,
    ClientFields,
    ClientResolver,
    ClientAssistanceFields,
  ],
  permissions: assistancePermissions,
  actions: [assistanceActions, assistancePages],
  mails: assistanceMails,
  reactions: assistanceReactions,
  deadlines: [expiryOf(assistanceRequests)],
  topics: assistanceTopics,
  strategies: [
    strategyFor(obstaclesToErasure, 'assistance', assistanceObstacle),
    strategyFor(accessKinds, 'ASSISTANCE', assistanceSessions),
    strategyFor(waitingBehind, 'ASSISTANCE', waitingAssistance),
  ],
}

import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { contacts } from '../succession/claims/involved-reviewer.ts'
import { expiryOf } from '../support-requests/close-request.ts'
import { ecosystemAdminActions } from './actions.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { administrationObstacle } from './erasure.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { IndexRequestsOfAnalyst2026112902500 } from './migrations/202611290250-index-requests-of-analyst.ts'
import { IndexSupportedUsers2026112906130 } from './migrations/202611290613-index-supported-users.ts'
import { ecosystemAdminPermissions } from './permissions.ts'
import { ecosystemAdminPersonalData } from './personal-data.ts'
import { ecosystemAdminReactions } from './reactions.ts'
import { EcosystemAdminRequestFields } from './request-fields.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { EcosystemAdminResolver } from './resolvers.ts'
import { ecosystemAdminTopics } from './topics.ts'

export const ecosystemAdmin: Room = {
  name: 'ecosystem-admin',
  personalData: ecosystemAdminPersonalData,
  entities: [EcosystemAdminRequest],
  migrations: [IndexRequestsOfAnalyst2026112902500, IndexSupportedUsers2026112906130],
  resolvers: [EcosystemAdminResolver, EcosystemAdminRequestFields],
  permissions: ecosystemAdminPermissions,
  actions: [ecosystemAdminActions],
  mails: ecosystemAdminMails,
  reactions: ecosystemAdminReactions,
  deadlines: [expiryOf(ecosystemAdminRequests)],
  topics: ecosystemAdminTopics,
  strategies: [
    strategyFor(obstaclesToErasure, 'ecosystem-admin', administrationObstacle),
    strategyFor(
      contacts,
      'Ecosystem Admin support',
      `exists (select from administration_requests where analyst_id = $1 and user_id = client.id
         and created_at > (select app_now()) - interval '1 second' * $2)`,
    ),
  ],
}

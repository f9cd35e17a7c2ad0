import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { contacts } from '../succession/claims/involved-reviewer.ts'
import { expiryOf } from '../support-requests/close-request.ts'
import { ecosystemAdminActions } from './actions.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminMails } from './mails/mails.ts'
import { IndexRequestsOfAnalyst2026112902500 } from './migrations/202611290250-index-requests-of-analyst.ts'
import { ecosystemAdminPermissions } from './permissions.ts'
import { ecosystemAdminReactions } from './reactions.ts'
import { EcosystemAdminRequestFields } from './request-fields.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { EcosystemAdminResolver } from './resolvers.ts'
import { ecosystemAdminTopics } from './topics.ts'

export const ecosystemAdmin: Room = {
  name: 'ecosystem-admin',
  entities: [EcosystemAdminRequest],
  migrations: [IndexRequestsOfAnalyst2026112902500],
  resolvers: [EcosystemAdminResolver, EcosystemAdminRequestFields],
  permissions: ecosystemAdminPermissions,
  actions: [ecosystemAdminActions],
  mails: ecosystemAdminMails,
  reactions: ecosystemAdminReactions,
  deadlines: [expiryOf(ecosystemAdminRequests)],
  topics: ecosystemAdminTopics,
  strategies: [
    strategyFor(
      contacts,
      'Ecosystem Admin support',
      `select 1 from administration_requests where analyst_id = $1 and user_id = any($2)
         and created_at > app_now() - interval '1 second' * $3`,
    ),
  ],
}

import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { contacts } from '../succession/involved-reviewer.ts'
import { administrationActions } from './actions.ts'
import { writeAdministrationExpiry } from './close-support.ts'
import { administrationDeadlines } from './deadlines.ts'
import { AdministrationRequest } from './entities.ts'
import { administrationReactions } from './reactions.ts'
import { AdministrationRequestFields } from './request-fields.ts'
import { AdministrationResolver } from './resolvers.ts'
import { administrationTopics } from './topics.ts'

export const administration: Room = {
  name: 'administration',
  entities: [AdministrationRequest],
  resolvers: [AdministrationResolver, AdministrationRequestFields],
  actions: [administrationActions],
  reactions: administrationReactions,
  deadlines: [whenDue(administrationDeadlines.administrationAnswer, writeAdministrationExpiry)],
  topics: administrationTopics,
  strategies: [
    strategyFor(
      contacts,
      'administration support',
      `select 1 from administration_requests where analyst_id = $1 and user_id = any($2)
         and created_at > app_now() - interval '1 second' * $3`,
    ),
  ],
}

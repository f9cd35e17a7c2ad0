import { controlActions } from '../platform/authority.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { accessSessionActions } from './actions.ts'
import { accessDeadlines } from './deadlines.ts'
import { AccessConnection, AccessSession, AccessTicket } from './entities.ts'
import { accessReactions } from './reactions.ts'
import { AccessResolver, ViewerAccessResolver } from './resolvers.ts'
import { announceSessionWarning, writeSessionEnd } from './sessions.ts'
import { accessTopics } from './topics.ts'

export const access: Room = {
  name: 'access',
  entities: [AccessSession, AccessTicket, AccessConnection],
  resolvers: [AccessResolver, ViewerAccessResolver],
  actions: [controlActions, accessSessionActions],
  reactions: accessReactions,
  deadlines: [
    whenDue(accessDeadlines.sessionWarning, announceSessionWarning),
    whenDue(accessDeadlines.sessionEnd, writeSessionEnd),
  ],
  topics: accessTopics,
  actorTopics: ({ accessSession }) =>
    accessSession ? [accessTopics.accessSession(accessSession.id)] : [],
}

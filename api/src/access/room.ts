import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import { permissionLimits } from '../platform/actor-permissions.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { witnesses } from '../platform/shown-pages.ts'
import { strategyFor } from '../platform/strategies.ts'
import { accessSessionActions } from './actions.ts'
import { actorAccess } from './controlled-actor.ts'
import { accessDeadlines } from './deadlines.ts'
import { AccessConnection, AccessSession, AccessTicket } from './entities.ts'
import { sessionObstacle } from './erasure.ts'
import { gatherLook, writeLooksAtStop } from './looks.ts'
import { TermsOfAKind2026112902150 } from './migrations/202611290215-terms-of-a-kind.ts'
import { EndCause2026112905150 } from './migrations/202611290515-end-cause.ts'
import { EndOfAView2026112905200 } from './migrations/202611290520-end-of-a-view.ts'
import { IndexSessionsOfController2026112906120 } from './migrations/202611290612-index-sessions-of-controller.ts'
import { accessPermissions, limitOfController } from './permissions.ts'
import { accessPersonalData } from './personal-data.ts'
import { accessReactions } from './reactions.ts'
import { reasonLengths } from './reason-lengths.ts'
import { AccessResolver, ViewerAccessResolver } from './resolvers.ts'
import { sessionActors } from './session-actor.ts'
import { sessionGuard } from './session-guard.ts'
import { announceSessionWarning, writeSessionEnd } from './sessions.ts'
import { accessTopics } from './topics.ts'

export const access: Room = {
  name: 'access',
  personalData: accessPersonalData,
  publicLimits: definePublicLimits({
    phoneCodeSeconds: {
      meaning: "Life of a phone's QR code.",
      number: ({ PHONE_CODE_SECONDS }) => PHONE_CODE_SECONDS,
    },
    assistanceReasonLength: {
      meaning: 'Characters of a reason that others read.',
      range: (settings) => reasonLengths(settings).assistance,
    },
    cancellationReasonLength: {
      meaning: 'Characters of a reason of stopping something.',
      range: (settings) => reasonLengths(settings).cancellation,
    },
  }),
  entities: [AccessSession, AccessTicket, AccessConnection],
  migrations: [
    TermsOfAKind2026112902150,
    EndCause2026112905150,
    EndOfAView2026112905200,
    IndexSessionsOfController2026112906120,
  ],
  resolvers: [AccessResolver, ViewerAccessResolver],
  permissions: accessPermissions,
  strategies: [
    strategyFor(obstaclesToErasure, 'access', sessionObstacle),
    strategyFor(permissionLimits, 'controller', limitOfController),
    strategyFor(witnesses, 'underControl', gatherLook),
  ],
  actions: [accessSessionActions],
  reactions: accessReactions,
  guards: [sessionGuard],
  deadlines: [
    whenDue(accessDeadlines.sessionWarning, announceSessionWarning),
    whenDue(accessDeadlines.sessionEnd, writeSessionEnd),
  ],
  atStop: [writeLooksAtStop],
  topics: accessTopics,
  actors: [sessionActors],
  actorTopics: (actor) => {
    const session = actorAccess.of(actor)
    return session ? [accessTopics.accessSession(session.id)] : []
  },
}

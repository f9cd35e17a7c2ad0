import { accessKinds } from '../access/access-kinds.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { partnerSessions as partnerSessionKind } from './access-kind.ts'
import { partnerSessionActions } from './actions.ts'
import { PartnerSession, PartnerSessionView } from './entities.ts'
import { PartnerSessions2026112912400 } from './migrations/202611291240-partner-sessions.ts'
import { partnerSessionPermissions } from './permissions.ts'
import { partnerSessionsPersonalData } from './personal-data.ts'
import { partnerSessionReactions } from './reactions.ts'
import { partnerReasonLengths } from './reason-lengths.ts'
import {
  AccessSessionBack,
  EcosystemAccessReason,
  PartnerSessionFields,
  PartnerSessionResolver,
} from './resolvers.ts'

export const partnerSessions: Room = {
  name: 'partner-sessions',
  personalData: partnerSessionsPersonalData,
  publicLimits: definePublicLimits({
    partnerSessionSeconds: {
      meaning: "Length of a session of a partner's team in an account.",
      number: ({ PARTNER_SESSION_SECONDS }) => PARTNER_SESSION_SECONDS,
    },
    partnerReasonLength: {
      meaning: "Characters of the reason of a partner's team for entering an account.",
      range: partnerReasonLengths,
    },
  }),
  entities: [PartnerSession, PartnerSessionView],
  migrations: [PartnerSessions2026112912400],
  resolvers: [
    PartnerSessionResolver,
    PartnerSessionFields,
    AccessSessionBack,
    EcosystemAccessReason,
  ],
  permissions: partnerSessionPermissions,
  actions: [partnerSessionActions],
  reactions: partnerSessionReactions,
  strategies: [strategyFor(accessKinds, 'PARTNER', partnerSessionKind)],
}

import { departures } from '../identity/erasure/erase-user.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { mfaResetActions, staffInvitationActions } from './actions.ts'
import { staffDeadlines } from './deadlines.ts'
import { MfaReset, StaffInvitation } from './entities.ts'
import { departFromStaff } from './erasure.ts'
import { staffMails } from './mails/mails.ts'
import { StaffMemberResolver } from './member-resolver.ts'
import { InvitationsOfStaff2026112922130 } from './migrations/202611292213-invitations-of-staff.ts'
import { FindInvitedStaff2026113004010 } from './migrations/202611300401-find-invited-staff.ts'
import { ResetsOfMfa2026113004020 } from './migrations/202611300402-resets-of-mfa.ts'
import { staffPermissions } from './permissions.ts'
import { staffPersonalData } from './personal-data.ts'
import { staffReactions } from './reactions.ts'
import { sendResetLink } from './reset-mfa.ts'
import { MfaResetResolver } from './reset-resolver.ts'
import { StaffLinkResolver } from './resolvers.ts'
import { staffTopics } from './topics.ts'

export const staff: Room = {
  name: 'staff',
  personalData: staffPersonalData,
  publicLimits: definePublicLimits({
    mfaResetSeconds: {
      meaning: 'How long a member of staff can stop a reset of their MFA.',
      number: ({ MFA_RESET_SECONDS }) => MFA_RESET_SECONDS,
    },
  }),
  entities: [StaffInvitation, MfaReset],
  migrations: [
    InvitationsOfStaff2026112922130,
    FindInvitedStaff2026113004010,
    ResetsOfMfa2026113004020,
  ],
  resolvers: [StaffLinkResolver, StaffMemberResolver, MfaResetResolver],
  permissions: staffPermissions,
  actions: [staffInvitationActions, mfaResetActions],
  reactions: staffReactions,
  mails: staffMails,
  deadlines: [whenDue(staffDeadlines.mfaReset, sendResetLink)],
  topics: staffTopics,
  strategies: [strategyFor(departures, 'staff', departFromStaff)],
}

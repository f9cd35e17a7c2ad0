import type {
  EcosystemSituation,
  Environment,
  InvitedAccount,
  MemberInvitationState,
  MembershipRole,
  MembershipStatus,
  Module,
  Plan,
} from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const PlanEnum = enumOf<Plan>('Plan', 'What an ecosystem has bought.', {
  PLUS: 'Opens Store, Web and App.',
  PREMIUM: 'Opens the same, and RCM where its module is active.',
})

export const ModuleEnum = enumOf<Module>('Module', 'An optional part of an ecosystem.', {
  RCM: 'Claims to payers, and the dashboard of what became of them.',
})

export const EcosystemSituationEnum = enumOf<EcosystemSituation>(
  'EcosystemSituation',
  'Whether an ecosystem is in use, as the platform decides.',
  {
    OPEN: 'It works.',
    SUSPENDED: 'Its environments are closed and nothing is sent from it; it still receives.',
    CLOSED: 'The same, and it receives nothing. Nothing of it is deleted.',
  },
)

export const MembershipRoleEnum = enumOf<MembershipRole>(
  'MembershipRole',
  'A role in an ecosystem.',
  {
    ADMINISTRATOR: 'Runs the ecosystem, in the Store; there is exactly one.',
    ATTENDANT: 'Attends to the clients of the ecosystem, in Web and App.',
    USER: 'Works in Web and App.',
  },
)

export const MembershipStatusEnum = enumOf<MembershipStatus>(
  'MembershipStatus',
  'Whether a member may work in the ecosystem.',
  {
    ACTIVE: 'May work there as the role allows.',
    BLOCKED: 'Is kept out of this ecosystem, and of no other.',
  },
)

export const EnvironmentEnum = enumOf<Environment>('Environment', 'Where a person works.', {
  STORE: 'The Store app; administrators only.',
  WEB: 'The Web app: Home for an administrator, My Ecosystem for a member.',
  APP: 'The Web app on a phone, which a QR signs in.',
  RCM: 'The RCM Dashboard, in the Web app.',
})

export const MemberInvitationStateEnum = enumOf<MemberInvitationState>(
  'MemberInvitationState',
  'Where an invitation to be a member stands; it has ended in every state but PENDING.',
  {
    PENDING: 'It waits for the invited person.',
    ACCEPTED: 'The person is a member.',
    DECLINED: 'The person does not want to be a member.',
    REVOKED: 'An administrator took it back.',
    EXPIRED: 'Nobody answered in time.',
  },
)

export const InvitedAccountEnum = enumOf<InvitedAccount>(
  'InvitedAccount',
  'How an invited person accepts by the link.',
  {
    NEW: 'They choose a name and a password (joinByInvitation).',
    EXISTING: 'They sign in with the invited address and accept (acceptMemberInvitation).',
  },
)

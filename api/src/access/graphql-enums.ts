import type { AccessSessionKind, EndedBy } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const AccessSessionKindEnum = enumOf<AccessSessionKind>(
  'AccessSessionKind',
  'On what ground an access session was opened.',
  {
    ASSISTANCE: 'An analyst assists a client who agreed to it: 5 minutes at most by default.',
    PARTNER:
      'A member of a partner works in an account of that partner: 60 minutes at most by default.',
  },
)

export const EndedByEnum = enumOf<EndedBy>(
  'EndedBy',
  'Who or what ended an access session, of whatever kind.',
  {
    CONTROLLER: 'Whoever worked in the account.',
    ACCOUNT: "The account's side, such as the client who was assisted.",
    TIME: 'Its time was over, without anybody doing anything.',
    REVOKED: 'A right it stood on is gone, such as by a block or a sign-out.',
  },
)

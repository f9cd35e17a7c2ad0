import type { StaffLinkKind } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const StaffLinkKindEnum = enumOf<StaffLinkKind>(
  'StaffLinkKind',
  'What a link to an account of staff is for.',
  {
    NEW_ACCOUNT: 'Makes an account, with a password and an authenticator app.',
    NEW_AUTHENTICATOR: 'Gives an account another authenticator app; asks for its password.',
  },
)

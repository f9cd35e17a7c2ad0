import type { ClosedBy } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const ClosedByEnum = enumOf<ClosedBy>(
  'ClosedBy',
  'Who or what closed a request of a support analyst.',
  {
    ANALYST: 'The analyst: completed or cancelled it, or ended its access session.',
    CLIENT: 'The client: refused it, or ended its access session.',
    TIME: 'Its time was over, without anybody doing anything.',
    REVOKED: 'A right it stood on is gone, such as by a block or a sign-out.',
  },
)

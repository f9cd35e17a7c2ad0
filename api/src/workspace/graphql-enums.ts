import type { ClaimStatus } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const ClaimStatusEnum = enumOf<ClaimStatus>('ClaimStatus', 'Where an RCM claim stands.', {
  BILLED: 'Sent to the payer, and not decided yet.',
  PAID: 'Paid by the payer.',
  DENIED: 'Turned down by the payer.',
})

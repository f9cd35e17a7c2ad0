import type { ErrorCode } from 'shared-schema/error-codes'
import type { Change } from '../platform/change.ts'
import { refuse } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'

/**
 * Why an ecosystem can't send to its contacts at present, as far as a room above knows: it locks what decides it for the
 * rest of the change. Null where it can. What contacts write arrives all the same.
 */
export const sendingRefusals = defineStrategies<
  (change: Change, ecosystemId: string) => Promise<ErrorCode | null>
>('refusals to send to contacts')

/** Refuses to send where any room above says why. */
export async function refuseSending(
  { strategies }: Platform,
  change: Change,
  ecosystemId: string,
): Promise<void> {
  for (const refusal of strategies(sendingRefusals).values())
    refuse(await refusal(change, ecosystemId))
}

/**
 * Why an ecosystem takes in nothing that contacts write any more, as far as a room above knows: it locks what decides it for
 * the rest of the change. Null where it does.
 */
export const receivingRefusals = defineStrategies<
  (change: Change, ecosystemId: string) => Promise<ErrorCode | null>
>('refusals to receive from contacts')

/** Refuses to receive where any room above says why. */
export async function refuseReceiving(
  { strategies }: Platform,
  change: Change,
  ecosystemId: string,
): Promise<void> {
  for (const refusal of strategies(receivingRefusals).values())
    refuse(await refusal(change, ecosystemId))
}

import { found } from '../platform/errors.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import type { Snapshot } from '../platform/live.ts'
import { type SuccessionView, successionView } from './view.ts'

/** A succession after an act. */
export const afterAct = async (
  { platform }: RequestContext,
  acted: Promise<string>,
): Promise<SuccessionView> => found(await successionView(platform, await acted))

/** A succession for a subscription: read again at the next instant at which time changes it. */
export const snapshotOf = <T extends SuccessionView>(value: T): Snapshot<T> => ({
  value,
  again:
    [value.notBefore, value.deadline].find((instant) => instant && instant > value.serverTime) ??
    null,
  now: value.serverTime,
})

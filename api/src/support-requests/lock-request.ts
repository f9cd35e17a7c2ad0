import type { EntityTarget, FindOptionsWhere } from 'typeorm'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { SupportRequest } from './entities.ts'
import type { Ending, RequestKind } from './request-kind.ts'

const withId = <Request extends SupportRequest>(id: string): FindOptionsWhere<Request> =>
  ({ id }) as FindOptionsWhere<Request>

/** Reads a request within a change, without locking it. @throws NOT_FOUND */
export async function knownRequest<Request extends SupportRequest>(
  change: Change,
  { entity }: Pick<RequestKind<Request>, 'entity'>,
  requestId: string,
): Promise<Request> {
  if (!isId(requestId)) throw new Refusal('NOT_FOUND')
  const target: EntityTarget<Request> = entity
  return found(await change.manager.findOneBy(target, withId<Request>(requestId)))
}

/**
 * Locks a request until the commit, and before it its access session: the timer that ends a session locks in
 * that order too, so that the two never deadlock.
 *
 * @throws NOT_FOUND
 */
export async function lockRequest<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  requestId: string,
): Promise<Request> {
  if (kind.session)
    await kind.session.lock(change.manager, await knownRequest(change, kind, requestId))
  const target: EntityTarget<Request> = kind.entity
  return found(
    await change.manager.findOne(target, {
      where: withId<Request>(requestId),
      lock: { mode: 'pessimistic_write' },
    }),
  )
}

/** The state of a request at the change's instant, and what ended its session, if anything did. */
export async function standingOf<Request extends SupportRequest>(
  change: Change,
  { rules, session }: RequestKind<Request>,
  request: Request,
): Promise<{ readonly state: Request['state']; readonly sessionEnd: Ending | null }> {
  const { manager, now } = change
  const sessionEnd = session ? await session.endedBy(manager, request, now) : null
  const { expiresAt } = request
  const state: Request['state'] = request.state
  return {
    state: rules.stateAt({ state, expiresAt, sessionOver: sessionEnd !== null }, now),
    sessionEnd,
  }
}

import { type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, IsNull } from 'typeorm'
import { membershipActions } from '../ecosystems/actions.ts'
import { Membership } from '../ecosystems/entities.ts'
import { deviceActions, devicesActions, userActions } from '../identity/actions.ts'
import { User } from '../identity/entities.ts'
import { staff } from '../identity/permissions.ts'
import type { Change } from '../platform/change.ts'
import { isGranted } from '../platform/permissions.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { withdrawRequest, writeDueEnding } from './close-request.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind } from './request-kind.ts'

type Whose = Partial<
  Pick<SupportRequest, 'analystId' | 'analystDeviceId' | 'clientId' | 'ecosystemId'>
>

/**
 * Withdraws the open requests of an analyst, a sign-in or a client whose rights are gone (AS13). A request that
 * has led to an access session ends with the session, which is locked in that order.
 */
async function withdrawRequests<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  whose: Whose,
): Promise<void> {
  const target: EntityTarget<Request> = kind.entity
  const open = await change.manager.find(target, {
    where: {
      ...(kind.session ? { [kind.session.idColumn]: IsNull() } : {}),
      ...whose,
      closedAt: IsNull(),
    } as FindOptionsWhere<Request>,
    order: { id: 'ASC' } as FindOptionsOrder<Request>,
    lock: { mode: 'pessimistic_write' },
  })
  for (const request of open) {
    const locked = { request, session: null }
    if (!(await writeDueEnding(change, kind, locked))) await withdrawRequest(change, kind, locked)
  }
}

/**
 * What each kind does, in the same transaction, when an analyst or a client loses what a request stands on: the
 * sign-in, the account, the role or, if the kind says so, the client's membership.
 */
export function withdrawalsOf<Request extends SupportRequest>(
  kind: RequestKind<Request>,
): readonly Reactions[] {
  const withPlace: Reaction = async (change, { targetId }) => {
    const place = await change.manager.findOneBy(Membership, { id: targetId })
    if (!place) return
    const { ecosystemId, userId: clientId } = place
    await withdrawRequests(change, kind, { ecosystemId, clientId })
  }
  const ofFormerAnalyst: Reaction = async (change, { targetId }, { permissions }) => {
    const user = await change.manager.findOneBy(User, { id: targetId })
    const mayGoOn = user?.staffRoles.some((role) =>
      isGranted(permissions, staff, role, kind.permission),
    )
    if (!mayGoOn) await withdrawRequests(change, kind, { analystId: targetId })
  }
  const ofPlaces = kind.endsWithPlace
    ? [reactTo(membershipActions.blocked, withPlace), reactTo(membershipActions.removed, withPlace)]
    : []
  return [
    reactTo(deviceActions.signedOut, (change, { targetId }) =>
      withdrawRequests(change, kind, { analystDeviceId: targetId }),
    ),
    reactTo(devicesActions.allSignedOut, (change, { targetId }) =>
      withdrawRequests(change, kind, { analystId: targetId }),
    ),
    reactTo(userActions.blocked, async (change, { targetId }) => {
      await withdrawRequests(change, kind, { analystId: targetId })
      await withdrawRequests(change, kind, { clientId: targetId })
    }),
    reactTo(userActions.staffRolesChanged, ofFormerAnalyst),
    ...ofPlaces,
  ]
}

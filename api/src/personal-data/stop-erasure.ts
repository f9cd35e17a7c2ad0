import type { ErasureState } from 'shared-schema/personal-data-enums'
import { peekLink, takeLink } from '../codes/one-time-links.ts'
import { asActorUser } from '../identity/entities.ts'
import { lockUser, userById } from '../identity/users.ts'
import { linkActor, type Origin } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { erasureActions } from './actions.ts'
import { Erasure } from './entities.ts'
import { endErasure, stateAt } from './hold-erasure.ts'
import { stopErasureLink } from './purposes.ts'
import { erasureMachine } from './rules.ts'

/** What the page of the link shows before its button is pressed. */
export interface ErasurePage {
  readonly name: string
  readonly askedAt: Date
  readonly reason: string
  readonly dueAt: Date | null
}

const canStop = (state: ErasureState) => erasureMachine.wayOf(state, 'STOP', 'PERSON') !== null

/** What stands behind the link that stops an erasure. Opening it uses nothing up (ID9). @throws LINK_INVALID */
export async function erasurePage(platform: Platform, token: string): Promise<ErasurePage> {
  const link = await peekLink(platform, stopErasureLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const { manager } = platform.database.source
  const erasure = await manager.findOneBy(Erasure, { id: link.processId })
  if (!erasure || !canStop(stateAt(erasure, await platform.clock.now())))
    throw new Refusal('LINK_INVALID')
  const { name } = await userById(platform, link.userId)
  const { askedAt, reason, state, deadline } = erasure
  return { name, askedAt, reason, dueAt: state === 'CONFIRMED' ? deadline : null }
}

/** The person stops the erasure of their data, by the link that went to them, without a sign-in. @throws LINK_INVALID */
export async function stopErasure(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<void> {
  const link = await peekLink(platform, stopErasureLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const owner = await userById(platform, link.userId)
  await platform.inChange(linkActor(asActorUser(owner), origin), async (change) => {
    const { id } = await lockUser(change, owner.id)
    const { processId } = await takeLink(platform, change, stopErasureLink, token)
    const erasure = await change.manager.findOneBy(Erasure, { id: processId })
    if (!erasure || !canStop(stateAt(erasure, change.now))) throw new Refusal('LINK_INVALID')
    await endErasure(change, erasure, { state: 'STOPPED' })
    change.record(erasureActions.stopped, { targetId: id, subjectId: id })
  })
}

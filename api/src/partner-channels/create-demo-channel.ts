import { addChannel } from '../attendances/channels/channels.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { partnerChannelActions } from './actions.ts'
import { type PartnerChannelView, partnerChannelOfId } from './channels.ts'
import { holdAccountForChannels } from './hold-account.ts'

/** A web chat with which an account is tried out. */
export interface NewDemoChannel {
  readonly accountId: string
  readonly name: string
  readonly idempotencyKey: string
}

/**
 * Gives an account that is a demo a web chat, on which contacts can write at once.
 *
 * @throws NAME_INVALID, ACCOUNT_NOT_DEMO, CHANNELS_FULL, FORBIDDEN, NOT_FOUND, PARTNER_ACCESS_OFF
 */
export async function createDemoChannel(
  platform: Platform,
  actor: PersonActor,
  { accountId: ecosystemId, idempotencyKey: key, ...input }: NewDemoChannel,
): Promise<PartnerChannelView> {
  const name = requireName(input.name)
  const partnerId = ownPartnerId(actor)
  const request = { key, operation: 'createDemoChannel', input: { ecosystemId, name } }
  const id = await oncePerKey(platform, actor, request, {
    create: async (change, channelId) => {
      const { account, name: of } = await holdAccountForChannels(
        platform,
        change,
        actor,
        ecosystemId,
      )
      if (account.situation !== 'DEMO') throw new Refusal('ACCOUNT_NOT_DEMO')
      await addChannel(platform, change, { id: channelId, ecosystemId, kind: 'WEB_CHAT', name })
      change.record(partnerChannelActions.demoCreated, {
        targetId: ecosystemId,
        partnerId,
        after: { account: of, channel: name, kind: 'WEB_CHAT' },
      })
    },
  })
  return partnerChannelOfId(platform, partnerId, id)
}

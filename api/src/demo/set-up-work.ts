import type { ChannelKind } from 'shared-schema/attendance-enums'
import {
  createChannel,
  disconnectChannel,
  issueChannelToken,
} from '../attendances/channels/channels.ts'
import { changeAttendant, setQueueMember } from '../attendances/queues/attendants.ts'
import { changeQueue, createQueue } from '../attendances/queues/change-queue.ts'
import { queuesOf } from '../attendances/queues/queues.ts'
import { createDemoChannel } from '../partner-channels/create-demo-channel.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { type AttendedAccount, attendedAccounts, teamMember } from './acting-people.ts'
import { demoPartnerAccounts } from './partner-accounts.ts'
import type { Past } from './past.ts'
import { type DemoWorkArea, demoWorkAreas } from './work-areas.ts'

/** A channel on which contacts of the demo write. */
export interface OpenedChannel {
  readonly address: string
  /** With which another system hands messages over; null for a web chat. */
  readonly token: string | null
}

/** The channels that were opened, by account and kind. */
export type OpenedChannels = Map<string, Partial<Record<ChannelKind, OpenedChannel>>>

const situationOf = (account: string) =>
  demoPartnerAccounts.find(({ name }) => name === account)?.situation

/** The names of the accounts that the partner has as demos, or of the others. */
export const accountsWith = (which: 'DEMOS' | 'OTHERS'): string[] =>
  Object.keys(demoWorkAreas).filter(
    (account) => (situationOf(account) === 'DEMO') === (which === 'DEMOS'),
  )

/** Has the administrators of these accounts set up queues, attendants and channels; the partner opens those of its demos. */
export async function setUpWork(
  past: Past,
  names: readonly string[],
  opened: OpenedChannels,
): Promise<void> {
  for (const [name, account] of await attendedAccounts(past, names)) {
    const area = found(demoWorkAreas[name])
    await setUpQueues(past, account, area)
    await nameAttendants(past, account, area)
    opened.set(name, await openChannels(past, name, account))
  }
}

async function setUpQueues(
  { platform }: Past,
  { ecosystemId, attendants }: AttendedAccount,
  { queues }: DemoWorkArea,
): Promise<void> {
  const { actor, membershipId: own } = found(attendants[0])
  const [first] = await queuesOf(platform, ecosystemId, own)
  for (const [index, { name, access, people }] of queues.entries()) {
    const kept = index === 0 ? found(first) : null
    if (kept && kept.name !== name)
      await changeQueue(platform, actor, { queueId: kept.id, name, access })
    const { id: queueId } =
      kept ??
      (await createQueue(platform, actor, { ecosystemId, name, access, idempotencyKey: newId() }))
    for (const [place, role] of people) {
      const membershipId = attendants[place]?.membershipId
      if (membershipId) await setQueueMember(platform, actor, { queueId, membershipId, role })
    }
  }
}

/** Contacts see the first name of whoever works in a queue. */
async function nameAttendants(
  { platform }: Past,
  { attendants }: AttendedAccount,
  { queues, restricted }: DemoWorkArea,
): Promise<void> {
  const { actor } = found(attendants[0])
  const places = new Set(queues.flatMap(({ people }) => people.map(([place]) => place)))
  for (const [place, attendant] of attendants.entries()) {
    if (!places.has(place)) continue
    const [nickname = ''] = attendant.actor.user.name.split(' ')
    await changeAttendant(platform, actor, {
      membershipId: attendant.membershipId,
      nickname,
      restricted: place === restricted ? true : null,
    })
  }
}

async function openChannels(
  past: Past,
  account: string,
  { ecosystemId, attendants }: AttendedAccount,
): Promise<Partial<Record<ChannelKind, OpenedChannel>>> {
  const { platform } = past
  const { channels } = found(demoWorkAreas[account])
  const { actor } = found(attendants[0])
  const opened: Partial<Record<ChannelKind, OpenedChannel>> = {}
  for (const [kind, name] of Object.entries(channels) as [ChannelKind, string][]) {
    if (situationOf(account) === 'DEMO') {
      const request = { accountId: ecosystemId, name, idempotencyKey: newId() }
      const team = await teamMember(past, 'partner.support')
      opened[kind] = { ...(await createDemoChannel(platform, team, request)), token: null }
      continue
    }
    const { id, address } = await createChannel(platform, actor, {
      ecosystemId,
      kind,
      name,
      idempotencyKey: newId(),
    })
    const token = kind === 'API' ? await issueChannelToken(platform, actor, id) : null
    opened[kind] = { address, token }
    // Its administrator has closed it before the account is cancelled.
    if (situationOf(account) === 'CANCELLED') await disconnectChannel(platform, actor, id)
  }
  return opened
}

import type { Room } from '../platform/room.ts'
import { partnerChannelActions } from './actions.ts'
import { FindChannels2026112915300 } from './migrations/202611291530-find-channels.ts'
import { partnerChannelPermissions } from './permissions.ts'
import { partnerChannelsPersonalData } from './personal-data.ts'
import { partnerChannelReactions } from './reactions.ts'
import { PartnerChannelResolver } from './resolvers.ts'

export const partnerChannels: Room = {
  name: 'partner-channels',
  personalData: partnerChannelsPersonalData,
  migrations: [FindChannels2026112915300],
  resolvers: [PartnerChannelResolver],
  permissions: partnerChannelPermissions,
  actions: [partnerChannelActions],
  reactions: partnerChannelReactions,
}

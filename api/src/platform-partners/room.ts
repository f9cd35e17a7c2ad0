import type { Room } from '../platform/room.ts'
import { platformPartnerMails } from './mails/mails.ts'
import { platformPartnerPermissions } from './permissions.ts'
import { platformPartnerReactions } from './reactions.ts'
import { PlatformPartnerResolver } from './resolvers.ts'
import { platformPartnerTopics } from './topics.ts'

export const platformPartners: Room = {
  name: 'platform-partners',
  resolvers: [PlatformPartnerResolver],
  permissions: platformPartnerPermissions,
  reactions: platformPartnerReactions,
  mails: platformPartnerMails,
  topics: platformPartnerTopics,
}

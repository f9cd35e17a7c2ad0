import { receivingRefusals, sendingRefusals } from '../attendances/sending.ts'
import { placeLimits } from '../platform/actor-permissions.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { receivingRefusal, sendingRefusal } from './contact-refusals.ts'
import { limitOfSituation } from './left-open.ts'
import { platformEcosystemMails } from './mails/mails.ts'
import { platformEcosystemPermissions } from './permissions.ts'
import { PlatformEcosystemResolver } from './resolvers.ts'

export const platformEcosystems: Room = {
  name: 'platform-ecosystems',
  resolvers: [PlatformEcosystemResolver],
  permissions: platformEcosystemPermissions,
  mails: platformEcosystemMails,
  strategies: [
    strategyFor(placeLimits, 'SITUATION', limitOfSituation),
    strategyFor(sendingRefusals, 'SITUATION', sendingRefusal),
    strategyFor(receivingRefusals, 'SITUATION', receivingRefusal),
  ],
}

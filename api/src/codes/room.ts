import type { Room } from '../platform/room.ts'
import { factorActions, unknownEmailActions } from './actions.ts'
import { codeMails } from './mails/mails.ts'
import { LinksOfStaff2026112922120 } from './migrations/202611292212-links-of-staff.ts'
import { IndexLinksSent2026113007030 } from './migrations/202611300703-index-links-sent.ts'
import { LiveLinksOfUser2026113007400 } from './migrations/202611300740-live-links-of-user.ts'
import { codesPersonalData } from './personal-data.ts'

export const codes: Room = {
  name: 'codes',
  personalData: codesPersonalData,
  migrations: [
    LinksOfStaff2026112922120,
    IndexLinksSent2026113007030,
    LiveLinksOfUser2026113007400,
  ],
  actions: [factorActions, unknownEmailActions],
  mails: codeMails,
  leftovers: [
    {
      table: 'failed_attempts',
      since: 'at',
      seconds: ({ FACTOR_WINDOW_SECONDS }) => FACTOR_WINDOW_SECONDS,
    },
    { table: 'caused_mails', since: 'at', seconds: () => 3600 },
  ],
}

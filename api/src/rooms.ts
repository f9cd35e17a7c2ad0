import { access } from './access/room.ts'
import { assistance } from './assistance/room.ts'
import { attendances } from './attendances/room.ts'
import { audit } from './audit/room.ts'
import { codes } from './codes/room.ts'
import { customActions } from './custom-actions/room.ts'
import { customNotices } from './custom-notices/room.ts'
import { ecosystemAdmin } from './ecosystem-admin/room.ts'
import { ecosystems } from './ecosystems/room.ts'
import { files } from './files/room.ts'
import { identity } from './identity/room.ts'
import { imports } from './imports/room.ts'
import { partnerAccounts } from './partner-accounts/room.ts'
import { partnerBilling } from './partner-billing/room.ts'
import { partnerChannels } from './partner-channels/room.ts'
import { partnerPlans } from './partner-plans/room.ts'
import { partnerPortal } from './partner-portal/room.ts'
import { partnerSessions } from './partner-sessions/room.ts'
import { partners } from './partners/room.ts'
import { personalData } from './personal-data/room.ts'
import { groundFloor } from './platform/ground-floor.ts'
import type { Room } from './platform/room.ts'
import { platformEcosystems } from './platform-ecosystems/room.ts'
import { platformMails } from './platform-mails/room.ts'
import { platformPartners } from './platform-partners/room.ts'
import { platformPeople } from './platform-people/room.ts'
import { singleSignOn } from './single-sign-on/room.ts'
import { staff } from './staff/room.ts'
import { succession } from './succession/room.ts'
import { supportRequests } from './support-requests/room.ts'
import { workspace } from './workspace/room.ts'

/** The rooms, each after those on which it stands. What a room brings is in its manifest. */
export const rooms: readonly Room[] = [
  groundFloor,
  audit,
  codes,
  files,
  identity,
  ecosystems,
  access,
  supportRequests,
  attendances,
  assistance,
  workspace,
  succession,
  ecosystemAdmin,
  staff,
  partners,
  partnerPlans,
  partnerAccounts,
  platformEcosystems,
  platformPartners,
  imports,
  platformMails,
  singleSignOn,
  personalData,
  platformPeople,
  customActions,
  partnerBilling,
  partnerSessions,
  partnerChannels,
  customNotices,
  partnerPortal,
]

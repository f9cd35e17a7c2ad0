import { photographApps } from './apps.ts'
import { photographAssistance } from './assistance.ts'
import { photographAttendances } from './attendances.ts'
import { photographCustomActions } from './custom-actions.ts'
import { photographCustomNotices } from './custom-notices.ts'
import { type DocsPicture, docsPictures } from './docs-pictures.ts'
import { photographHomes } from './homes.ts'
import { photographPartnerAccounts } from './partner-accounts.ts'
import { photographPartnerBilling } from './partner-billing.ts'
import { photographPartnerPlans } from './partner-plans.ts'
import { photographPartnerPortal } from './partner-portal.ts'
import { photographPartnerTeam } from './partner-team.ts'
import { photographPlatform } from './platform.ts'
import { photographRecord } from './record.ts'
import type { Studio } from './studio.ts'
import { photographSuccession } from './succession.ts'

/** One walk past pages that are photographed. */
interface Part {
  readonly what: string
  readonly photographAll: (studio: Studio) => Promise<void>
  /** The pictures of it that the documents show. */
  readonly forDocs: readonly DocsPicture[]
}

/** Everything that is photographed. */
export const parts: readonly Part[] = [
  { what: 'the apps', photographAll: photographApps, forDocs: [] },
  { what: 'the homes', photographAll: photographHomes, forDocs: [] },
  { what: 'a partner’s team', photographAll: photographPartnerTeam, forDocs: [] },
  { what: 'a partner’s accounts', photographAll: photographPartnerAccounts, forDocs: [] },
  { what: 'a partner’s plans', photographAll: photographPartnerPlans, forDocs: [] },
  { what: 'a partner’s billing', photographAll: photographPartnerBilling, forDocs: [] },
  { what: 'a partner’s portal', photographAll: photographPartnerPortal, forDocs: [] },
  { what: 'the platform’s administration', photographAll: photographPlatform, forDocs: [] },
  { what: 'custom actions and menus', photographAll: photographCustomActions, forDocs: [] },
  { what: 'notices', photographAll: photographCustomNotices, forDocs: [] },
  { what: 'attendances and channels', photographAll: photographAttendances, forDocs: [] },
  { what: 'the record', photographAll: photographRecord, forDocs: [] },
  { what: 'assistance', photographAll: photographAssistance, forDocs: docsPictures.assistance },
  { what: 'succession', photographAll: photographSuccession, forDocs: docsPictures.succession },
]

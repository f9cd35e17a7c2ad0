import type { words as accountAccess } from './account-access/words/en.ts'
import type { words as admUsers } from './adm-users/words/en.ts'
import type { words as audit } from './audit/words/en.ts'
import type { words as customActions } from './custom-actions/words/en.ts'
import type { words as customNotices } from './custom-notices/words/en.ts'
import type { words as ecosystemAdmin } from './ecosystem-admin/words/en.ts'
import type { words as environmentTabs } from './environment-tabs/words/en.ts'
import type { words as home } from './home/words/en.ts'
import type { words as imports } from './imports/words/en.ts'
import type { words as joinStaff } from './join-staff/words/en.ts'
import type { words as logo } from './logo/words/en.ts'
import type { words as myRequests } from './my-requests/words/en.ts'
import type { words as ownPlace } from './own-place/words/en.ts'
import type { words as partnerAccounts } from './partner-accounts/words/en.ts'
import type { words as partnerBilling } from './partner-billing/words/en.ts'
import type { words as partnerChannels } from './partner-channels/words/en.ts'
import type { words as partnerPlans } from './partner-plans/words/en.ts'
import type { words as partnerPortal } from './partner-portal/words/en.ts'
import type { words as partnerSessions } from './partner-sessions/words/en.ts'
import type { words as personalData } from './personal-data/words/en.ts'
import type { words as platformEcosystems } from './platform-ecosystems/words/en.ts'
import type { words as platformMails } from './platform-mails/words/en.ts'
import type { words as platformPartners } from './platform-partners/words/en.ts'
import type { words as platformPeople } from './platform-people/words/en.ts'
import type { words as platformSingleSignOn } from './platform-single-sign-on/words/en.ts'
import type { words as platformStaff } from './platform-staff/words/en.ts'
import type { words as successionClaims } from './succession-claims/words/en.ts'
import type { words as supportProcess } from './support-process/words/en.ts'
import type { words as findClient } from './technical-assistance/find-client/words/en.ts'
import type { words as request } from './technical-assistance/request/words/en.ts'
import type { words as session } from './technical-assistance/session/words/en.ts'
import type { words as app } from './words/en.ts'

declare module 'shared-ui/i18n/resources.ts' {
  interface Resources {
    'account-access': typeof accountAccess
    'adm-users': typeof admUsers
    app: typeof app
    audit: typeof audit
    'custom-actions': typeof customActions
    'custom-notices': typeof customNotices
    'ecosystem-admin': typeof ecosystemAdmin
    'environment-tabs': typeof environmentTabs
    home: typeof home
    imports: typeof imports
    'join-staff': typeof joinStaff
    logo: typeof logo
    'my-requests': typeof myRequests
    'own-place': typeof ownPlace
    'partner-accounts': typeof partnerAccounts
    'partner-plans': typeof partnerPlans
    'partner-billing': typeof partnerBilling
    'partner-channels': typeof partnerChannels
    'partner-portal': typeof partnerPortal
    'partner-sessions': typeof partnerSessions
    'personal-data': typeof personalData
    'platform-ecosystems': typeof platformEcosystems
    'platform-mails': typeof platformMails
    'platform-partners': typeof platformPartners
    'platform-people': typeof platformPeople
    'platform-single-sign-on': typeof platformSingleSignOn
    'platform-staff': typeof platformStaff
    'succession-claims': typeof successionClaims
    'support-process': typeof supportProcess
    'technical-assistance/find-client': typeof findClient
    'technical-assistance/request': typeof request
    'technical-assistance/session': typeof session
  }
}

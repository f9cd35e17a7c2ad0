import type { words as access } from '../access/words/en.ts'
import type { words as clientAssistance } from '../client-assistance/words/en.ts'
import type { words as conversation } from '../conversation/words/en.ts'
import type { words as customActions } from '../custom-actions/words/en.ts'
import type { words as errors } from '../errors/words/en.ts'
import type { words as freshLink } from '../fresh-link/words/en.ts'
import type { words as handoff } from '../handoff/words/en.ts'
import type { words as notices } from '../notices/words/en.ts'
import type { words as ownEmail } from '../own-email/words/en.ts'
import type { words as partnerPortal } from '../partner-portal/words/en.ts'
import type { words as partnerSessions } from '../partner-sessions/words/en.ts'
import type { words as passkeys } from '../passkeys/words/en.ts'
import type { words as password } from '../password/words/en.ts'
import type { words as pastAssistance } from '../past-assistance/words/en.ts'
import type { words as profile } from '../profile/words/en.ts'
import type { words as record } from '../record/words/en.ts'
import type { words as signIn } from '../sign-in/words/en.ts'
import type { words as signOutWarning } from '../sign-out-warning/words/en.ts'
import type { words as singleSignOn } from '../single-sign-on/words/en.ts'
import type { words as succession } from '../succession/words/en.ts'
import type { words as shared } from '../words/en.ts'
import type { LimitRange, Limits } from './limits.ts'

/**
 * The words of every namespace, by which `t()` knows its keys. A namespace is named by the folder in which its
 * `words/` lies. Each app adds its own:
 * `declare module 'shared-ui/i18n/resources.ts' { interface Resources { members: typeof members } }`.
 */
export interface Resources {
  shared: typeof shared
  'shared/access': typeof access
  'shared/client-assistance': typeof clientAssistance
  'shared/conversation': typeof conversation
  'shared/custom-actions': typeof customActions
  'shared/errors': typeof errors
  'shared/fresh-link': typeof freshLink
  'shared/handoff': typeof handoff
  'shared/notices': typeof notices
  'shared/own-email': typeof ownEmail
  'shared/partner-portal': typeof partnerPortal
  'shared/partner-sessions': typeof partnerSessions
  'shared/passkeys': typeof passkeys
  'shared/password': typeof password
  'shared/past-assistance': typeof pastAssistance
  'shared/profile': typeof profile
  'shared/record': typeof record
  'shared/sign-in': typeof signIn
  'shared/sign-out-warning': typeof signOutWarning
  'shared/single-sign-on': typeof singleSignOn
  'shared/succession': typeof succession
}

/** The namespace of one feature's words; `app` are words that several features of an app share. */
export type Namespace = keyof Resources | 'app'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: Resources
    returnNull: false
    defaultVariables: { limits: Limits }
    interpolationFormatTypeMap: { duration: number; durationRange: LimitRange }
  }
}

import type { words as audit } from './audit/words/en.ts'
import type { words as channels } from './channels/words/en.ts'
import type { words as ecosystem } from './ecosystem/words/en.ts'
import type { words as home } from './home/words/en.ts'
import type { words as members } from './members/words/en.ts'
import type { words as partnerSessionEnd } from './partner-session-end/words/en.ts'
import type { words as partnerSessions } from './partner-sessions/words/en.ts'
import type { words as planSettings } from './plan-settings/words/en.ts'
import type { words as queues } from './settings/queues/words/en.ts'
import type { words as users } from './settings/users/words/en.ts'
import type { words as succession } from './succession/words/en.ts'
import type { words as successionStanding } from './succession-standing/words/en.ts'
import type { words as app } from './words/en.ts'

declare module 'shared-ui/i18n/resources.ts' {
  interface Resources {
    app: typeof app
    audit: typeof audit
    channels: typeof channels
    ecosystem: typeof ecosystem
    home: typeof home
    members: typeof members
    'partner-session-end': typeof partnerSessionEnd
    'partner-sessions': typeof partnerSessions
    'plan-settings': typeof planSettings
    'settings/queues': typeof queues
    'settings/users': typeof users
    succession: typeof succession
    'succession-standing': typeof successionStanding
  }
}

import type { words as activity } from './activity/words/en.ts'
import type { words as assistance } from './assistance/words/en.ts'
import type { words as attendances } from './attendances/words/en.ts'
import type { words as home } from './home/words/en.ts'
import type { words as invitations } from './invitations/words/en.ts'
import type { words as myEcosystem } from './my-ecosystem/words/en.ts'
import type { words as phone } from './phone/words/en.ts'
import type { words as publicChat } from './public-chat/words/en.ts'
import type { words as rcm } from './rcm/words/en.ts'
import type { words as stopErasure } from './stop-erasure/words/en.ts'
import type { words as claim } from './succession/claim/words/en.ts'
import type { words as setUp } from './succession/set-up/words/en.ts'
import type { words as succession } from './succession/words/en.ts'
import type { words as app } from './words/en.ts'

declare module 'shared-ui/i18n/resources.ts' {
  interface Resources {
    activity: typeof activity
    app: typeof app
    assistance: typeof assistance
    attendances: typeof attendances
    home: typeof home
    invitations: typeof invitations
    'my-ecosystem': typeof myEcosystem
    phone: typeof phone
    'public-chat': typeof publicChat
    rcm: typeof rcm
    'stop-erasure': typeof stopErasure
    succession: typeof succession
    'succession/claim': typeof claim
    'succession/set-up': typeof setUp
  }
}

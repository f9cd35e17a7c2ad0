import { access } from '../../access/words/es.ts'
import { errors } from '../../errors/words/es.ts'
import { clientLink } from '../../fresh-link/words/es.ts'
import { pastAssistance } from '../../past-assistance/words/es.ts'
import { profile } from '../../profile/words/es.ts'
import { signIn } from '../../sign-in/words/es.ts'
import { succession } from '../../succession/words/es.ts'
import { words } from '../../words/es.ts'
import type { shared as english } from '../en/shared.ts'
import type { Translated } from '../languages.ts'
import { frame } from './frame.ts'

/** All words that the three apps have in common, in Spanish. */
export const shared: Translated<typeof english> = {
  errors,
  ...words,
  ...frame,
  ...signIn,
  ...profile,
  ...access,
  ...pastAssistance,
  ...clientLink,
  ...succession,
}

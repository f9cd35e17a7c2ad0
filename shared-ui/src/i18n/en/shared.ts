import { access } from '../../access/words/en.ts'
import { errors } from '../../errors/words/en.ts'
import { clientLink } from '../../fresh-link/words/en.ts'
import { pastAssistance } from '../../past-assistance/words/en.ts'
import { profile } from '../../profile/words/en.ts'
import { signIn } from '../../sign-in/words/en.ts'
import { succession } from '../../succession/words/en.ts'
import { words } from '../../words/en.ts'
import { frame } from './frame.ts'

/** All words that the three apps have in common, in English. */
export const shared = {
  errors,
  ...words,
  ...frame,
  ...signIn,
  ...profile,
  ...access,
  ...pastAssistance,
  ...clientLink,
  ...succession,
} as const

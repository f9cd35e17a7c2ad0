import { access } from '../../access/words/pt-br.ts'
import { errors } from '../../errors/words/pt-br.ts'
import { clientLink } from '../../fresh-link/words/pt-br.ts'
import { pastAssistance } from '../../past-assistance/words/pt-br.ts'
import { profile } from '../../profile/words/pt-br.ts'
import { signIn } from '../../sign-in/words/pt-br.ts'
import { succession } from '../../succession/words/pt-br.ts'
import { words } from '../../words/pt-br.ts'
import type { shared as english } from '../en/shared.ts'
import type { Translated } from '../languages.ts'
import { frame } from './frame.ts'

/** All words that the three apps have in common, in Brazilian Portuguese. */
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

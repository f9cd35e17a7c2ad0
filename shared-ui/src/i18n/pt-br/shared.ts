import type { shared as english } from '../en/shared.ts'
import type { Translated } from '../languages.ts'
import { access } from './access.ts'
import { clientLink } from './client-link.ts'
import { errors } from './errors.ts'
import { frame } from './frame.ts'
import { pastAssistance } from './past-assistance.ts'
import { profile } from './profile.ts'
import { signIn } from './sign-in.ts'
import { succession } from './succession.ts'
import { words } from './words.ts'

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

import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  lead: 'Vous n’avez pas de lien qui fonctionne ? Saisissez votre e-mail, et nous renvoyons le lien.',
  submit: 'M’envoyer le lien',
  sent: 'Si quelque chose attend {{email}}, un lien est en route. Regardez aussi dans les courriers indésirables.',
}

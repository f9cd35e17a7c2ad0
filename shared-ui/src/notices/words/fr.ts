import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  region: 'Avis',
  from: {
    INFO: 'Avis de {{partner}}',
    WARNING: 'Avertissement de {{partner}}',
    CRITICAL: 'Avis urgent de {{partner}}',
  },
  dismiss: 'Masquer',
  hideHere: 'Masquer dans cet onglet',
}

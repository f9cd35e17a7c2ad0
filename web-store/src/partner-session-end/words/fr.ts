import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  end: 'Terminer maintenant',
  endOf: 'Terminer maintenant : session de {{name}}',
  endTitle: 'Terminer la session de {{name}} ?',
  endText: 'L’accès est coupé aussitôt. Pour revenir, il faut un nouvel accès avec un motif.',
  ended: 'La session de {{name}} est terminée.',
}

import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  region: 'Avisos',
  from: {
    INFO: 'Aviso de {{partner}}',
    WARNING: 'Advertencia de {{partner}}',
    CRITICAL: 'Aviso urgente de {{partner}}',
  },
  dismiss: 'Descartar',
  hideHere: 'Ocultar en esta pestaña',
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  opened: '{{environment}} se abrió en una pestaña nueva.',
  popUpBlockedTitle: 'El navegador bloqueó la pestaña',
  popUpBlocked: 'Ábrela con este enlace antes de que venza:',
  openLink: 'Abrir {{environment}}',
  linkLapsed: 'El enlace venció. Elige el entorno otra vez.',
}

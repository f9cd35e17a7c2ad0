import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  opened: '{{environment}} foi aberto em uma nova aba.',
  popUpBlockedTitle: 'O navegador bloqueou a aba',
  popUpBlocked: 'Abra com este link antes que vença:',
  openLink: 'Abrir {{environment}}',
  linkLapsed: 'O link venceu. Escolha o ambiente de novo.',
}

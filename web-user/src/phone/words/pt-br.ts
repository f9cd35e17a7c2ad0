import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Continuar neste celular',
  lead: 'O código que você escaneou abre uma sessão temporária no navegador deste celular. Funciona uma só vez.',
  button: 'Continuar neste celular',
  failedTitle: 'Este código não abre mais nada',
  failedHint:
    'Funciona uma vez e por {{limits.phoneCodeSeconds, duration}}. Peça um novo ao analista e escaneie de novo.',
}

import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Abrindo o ambiente',
  lead: 'Um momento: estamos verificando seu acesso.',
  failedTitle: 'Este acesso não pode ser usado',
  failedHint: 'Volte ao backoffice e abra o ambiente de novo.',
  missing: 'Este endereço não contém um acesso.',
  noOpener: 'Este endereço só funciona na aba que o próprio backoffice abriu.',
}

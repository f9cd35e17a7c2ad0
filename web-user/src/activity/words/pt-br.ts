import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Atividade sobre você',
  lead: 'O que você fez, o que outras pessoas fizeram em seu nome e o que aconteceu com o seu usuário, em todas as suas contas. Ninguém pode mudar nem apagar uma linha.',
}

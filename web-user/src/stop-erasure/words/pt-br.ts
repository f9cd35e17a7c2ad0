import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'A exclusão dos seus dados',
  lead: 'Olá, {{name}}. Operadores querem excluir os seus dados pessoais.',
  askedAt: 'Solicitada em',
  reason: 'Motivo',
  dueAt: 'Começa em',
  follows:
    'Se você não queria isso, impeça: então nada muda e a sua conta fica como está. Para isso não é preciso entrar.',
  act: 'Impedir a exclusão',
  doneTitle: 'A exclusão foi impedida',
  done: 'Nada mudou: a sua conta e os seus dados estão como antes.',
  noLinkTitle: 'Este link não vale mais',
  noLink:
    'A exclusão já foi impedida, retirada ou realizada, ou o endereço não contém nenhum link.',
}

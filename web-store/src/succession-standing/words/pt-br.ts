import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sucessor da conta',
  card: 'Quem assume a conta quando você não puder ou não quiser mais administrá-la.',
  open: 'Abrir Sucessor da conta',
  none: {
    title: 'Ainda não há sucessor',
    body: 'Escolha o membro que assume a conta se você sair ou se não for possível falar com você.',
    start: 'Designar um sucessor',
    revoked:
      '{{name}} deixou de ser o sucessor da conta em {{when}}. Para designar outra pessoa, comece o processo do zero.',
    youAre: 'Você é o administrador desta conta desde {{when}}.',
    theyAre: '{{name}} é o administrador desta conta desde {{when}}.',
    before: 'Antes era {{name}}. Designe o seu próprio sucessor.',
  },
  frozen:
    'Até terminar, não é possível remover nem bloquear membros, mudar o plano ou os módulos, nem designar outro sucessor.',
  notice: {
    HANDOVER: 'Esta conta está sendo transferida para {{name}}.',
    CLAIM: '{{name}} reivindica esta conta.',
    see: {
      HANDOVER: 'Ver o processo',
      CLAIM: 'Ver a reivindicação',
    },
  },
  handedOver: {
    title: 'Esta conta tem um novo administrador',
    titleNamed: '{{name}} é o administrador agora',
    body: 'A sucessão de {{ecosystem}} terminou e você não a administra mais. Em caso de dúvida, fale com o novo administrador.',
  },
}

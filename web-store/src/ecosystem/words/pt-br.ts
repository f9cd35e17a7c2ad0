import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  none: {
    title: 'A Store é para administradores',
    body: 'No momento você não administra nenhuma conta. Suas contas estão no Web.',
  },
  notOpened: {
    title: 'A Store não está aberta nesta sessão temporária',
    body: 'Abra a Store pelo backoffice ou saia da sessão nesta aba.',
  },
  notYours: {
    title: 'Você não administra esta conta',
    body: 'Talvez outra pessoa a administre agora ou o endereço não esteja certo.',
  },
  suspended: {
    title: 'Esta conta está suspensa',
    body: 'Até que seja reaberta, ninguém trabalha nela e nada é enviado por ela. O que os contatos escrevem continua chegando.',
  },
  closed: {
    title: 'Esta conta está encerrada',
    body: 'Ninguém mais trabalha nela, e ela não envia nem recebe nada.',
  },
  notOpen: {
    since: 'Desde',
    reason: 'Motivo',
    left: 'Nada é apagado, e você ainda lê o registro. Se é um engano, escreva ao suporte, que pode reabri-la.',
    record: 'Ler o registro',
    succession: 'Ver a sucessão',
  },
  choose: 'Conta',
  rename: {
    title: 'Renomear a conta',
    name: 'Nome',
    hint: 'Os membros veem este nome em toda parte.',
    done: 'A conta agora se chama “{{name}}”.',
  },
}

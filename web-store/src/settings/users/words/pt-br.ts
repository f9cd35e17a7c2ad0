import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Usuários',
  lead: 'Como as pessoas desta conta atendem: o nome que os contatos veem e as filas em que trabalham.',
  search: 'Buscar por nome ou e-mail',
  clearSearch: 'Limpar a busca',
  nicknameOf: 'Os contatos veem “{{nickname}}”',
  noNickname: 'Os contatos veem o nome da conta',
  doesNotAttend: 'Não atende',
  restricted: 'Acesso restrito',
  restrictedHint:
    'Vê apenas os próprios atendimentos e o que espera; em nenhuma fila, o trabalho de outras pessoas.',
  restrictedLabel: 'Atendente com acesso restrito',
  noQueues: 'Nenhuma fila',
  supervises: '{{queue}} (supervisiona)',
  edit: 'Alterar',
  noneTitle: 'Ainda não há usuários',
  noneBody: 'Convide pessoas em Membros; depois elas aparecem aqui.',
  notFoundTitle: 'Ninguém corresponde a “{{search}}”',
  notFoundBody: 'Procure outra parte do nome ou do e-mail.',
  places: {
    act: 'Alterar filas',
    title: 'Filas de {{name}}',
    explain:
      'Cada escolha é salva na hora. Quem sai de uma fila devolve para Novos os atendimentos abertos dela.',
    none: 'Crie filas antes, em Configurações → Filas.',
    label: '{{queue}} para {{name}}',
    role: {
      NONE: 'Fora',
      USER: 'Atende',
      SUPERVISOR: 'Supervisiona',
    },
  },
  change: {
    title: 'Alterar {{name}}',
    nickname: 'Apelido',
    nicknameHint: 'O que os contatos veem. Se ficar vazio, veem o nome da conta.',
    confirm: 'Salvar',
    done: 'As alterações para {{name}} foram salvas.',
  },
}

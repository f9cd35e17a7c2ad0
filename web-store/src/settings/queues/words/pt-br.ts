import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Filas',
  lead: 'Uma fila decide quem vê um atendimento. Os novos entram na fila padrão; de lá são transferidos.',
  new: 'Nova fila',
  name: 'Nome',
  nameMissing: 'Digite um nome para a fila.',
  access: 'Quem vê os atendimentos',
  accessOf: {
    ALL: 'Todos que atendem',
    TEAM: 'A equipe da fila',
    ATTENDANT: 'Quem está com o atendimento',
  },
  accessHint: {
    ALL: 'Todos os atendentes da conta, também fora da fila.',
    TEAM: 'As pessoas da fila veem tudo.',
    ATTENDANT: 'As pessoas da fila veem o que espera e o que é seu; quem supervisiona vê tudo.',
  },
  default: 'Padrão',
  makeDefault: 'Tornar padrão',
  madeDefault: '{{name}} agora é a fila padrão.',
  edit: 'Alterar',
  delete: 'Excluir',
  noneTitle: 'Ainda não há filas',
  noneBody: 'Crie uma e inclua pessoas: quem não está em nenhuma fila não vê nenhum atendimento.',
  create: {
    title: 'Nova fila',
    confirm: 'Criar',
    done: 'A fila {{name}} foi criada.',
  },
  change: {
    title: 'Alterar {{name}}',
    confirm: 'Salvar',
    done: 'A fila foi salva.',
  },
  remove: {
    title: 'Excluir a fila {{name}}?',
    body: 'As pessoas saem dela. O que foi concluído nela fica no registro. Uma fila com atendimentos abertos não é excluída: transfira ou conclua antes.',
    confirm: 'Excluir',
    done: 'A fila {{name}} foi excluída.',
  },
  gone: {
    title: 'Esta fila não está mais aqui',
    body: 'Alguém a excluiu, ou o endereço está errado.',
  },
  back: 'Todas as filas',
  member: {
    title: 'Pessoas nesta fila',
    add: 'Incluir uma pessoa',
    choose: 'Pessoa',
    search: 'Digite um nome',
    nobody: 'Ninguém encontrado',
    missing: 'Escolha uma pessoa.',
    role: 'Função na fila',
    roleOf: {
      USER: 'Atende',
      SUPERVISOR: 'Supervisiona',
    },
    roleHint: {
      USER: 'Inicia e responde atendimentos desta fila.',
      SUPERVISOR: 'Também vê e transfere o que outras pessoas têm nesta fila.',
    },
    confirm: 'Incluir',
    added: '{{name}} já está nesta fila.',
    changed: 'A função de {{name}} foi alterada.',
    remove: 'Remover',
    removeTitle: 'Remover {{name}} desta fila?',
    removeBody:
      'Os atendimentos abertos desta fila que estão com {{name}} voltam para Novos na hora.',
    removed: '{{name}} não está mais nesta fila.',
    none: 'Não há ninguém nesta fila. O que entra espera até haver alguém.',
    noneForAll: 'Não há ninguém nesta fila. Mesmo assim, todos os atendentes a veem.',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  overview: {
    plan: 'Plano',
    modules: 'Módulos',
    noModules: 'Nenhum módulo ativo',
    administrator: 'Administrador',
    itIsYou: 'Você',
    members: 'Membros',
    seeMembers: 'Ver membros',
    rename: 'Renomear',
  },
  access: 'Quem tem acesso agora',
  nobody: 'Ninguém tem acesso a esta conta',
  nobodyHint:
    'O suporte só pode entrar se alguém daqui permitir com um código; a equipe de um parceiro, só enquanto o acesso dela estiver ativado.',
  asYou: 'trabalha em seu nome',
  asMember: 'trabalha em nome de {{name}}',
  entered: 'em {{environments}}',
  enteredNothing: 'ainda não abriu nada',
  timeLeft: 'Tempo restante do acesso de {{name}}',
  partner: {
    title: 'Seu parceiro',
    since: 'Atende esta conta desde',
    on: 'Acesso ativado',
    off: 'Acesso desativado',
    onHint:
      'A equipe do parceiro pode entrar como um dos seus membros; enquanto estiver aqui, ela aparece acima.',
    offHint: 'A equipe do parceiro não pode entrar.',
    switchOff: {
      act: 'Desativar o acesso',
      title: 'Desativar o acesso de {{name}}?',
      body: 'A equipe de {{name}} não pode mais entrar nesta conta. O que estiver aberto aqui termina na hora, e ela não pode ajudar até você ativar o acesso de novo. Isto fica registrado.',
      done: '{{name}} não tem mais acesso.',
    },
    switchOn: {
      act: 'Ativar o acesso',
      title: 'Ativar o acesso de {{name}}?',
      body: 'A equipe de {{name}} pode entrar de novo nesta conta e ver e fazer o que seus membros podem. Cada visita é curta e fica registrada.',
      done: '{{name}} tem acesso de novo.',
    },
  },
  open: 'Abrir',
  last: 'Última assistência na sua conta',
  allPast: 'Todas as assistências',
  lastNone: 'O suporte não trabalhou aqui na sua conta.',
  moreChanges_one: 'Mais {{count, number}} alteração',
  moreChanges_other: 'Mais {{count, number}} alterações',
  mfaAll: 'Todos os membros estão com a MFA ativa.',
  mfaSome: '{{on}} de {{all}} estão com a MFA ativa.',
  noInvitations: 'Nenhum convite espera resposta.',
  moreInvitations_one: 'Mais {{count, number}} convite espera',
  moreInvitations_other: 'Mais {{count, number}} convites esperam',
}

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
  nobodyHint: 'O suporte só pode entrar se alguém daqui permitir com um código.',
  asYou: 'trabalha em seu nome',
  asMember: 'trabalha em nome de {{name}}',
  entered: 'em {{environments}}',
  enteredNothing: 'ainda não abriu nada',
  timeLeft: 'Tempo restante do acesso de {{name}}',
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

import type { pastAssistance as english } from '../en/past-assistance.ts'
import type { Translated } from '../languages.ts'

/** A lista de assistências anteriores (AS12), na Store e no Web. */
export const pastAssistance: Translated<typeof english> = {
  pastAssistance: {
    title: 'Assistências anteriores',
    lead: 'Quem do suporte pediu para trabalhar na sua conta, quando, por quanto tempo e cada alteração que fez.',
    noneTitle: 'Ainda não há assistências',
    noneBody: 'Quando o suporte ajudar você na sua conta, ficará registrado aqui.',
    ecosystem: 'Conta',
    requested: 'Solicitada',
    worked: 'Trabalhou',
    workedFromFor: '{{from}}, durante {{duration}}',
    workedSince: 'Desde {{from}}',
    notWorked: 'Ninguém trabalhou na sua conta.',
    ended: 'Fim',
    environments: 'Abriu',
    noEnvironments: 'Nada foi aberto',
    reason: 'Motivo',
    closeReason: 'Motivo do encerramento',
    changes_one: '{{count, number}} alteração feita',
    changes_other: '{{count, number}} alterações feitas',
    noChanges: 'Nenhuma alteração',
  },
  changes: {
    otherAction: 'Outra alteração ({{action}})',
    action: {
      ecosystem: { renamed: 'Conta renomeada' },
      memberInvitation: {
        sent: 'Membro convidado',
        resent: 'Convite reenviado',
        revoked: 'Convite retirado',
      },
      membership: {
        added: 'Membro adicionado',
        blocked: 'Membro bloqueado',
        unblocked: 'Membro desbloqueado',
        removed: 'Membro removido',
      },
      user: { updated: 'Perfil alterado' },
    },
    field: {
      name: 'Nome',
      email: 'E-mail',
      role: 'Função',
      status: 'Situação',
      language: 'Idioma',
      colorScheme: 'Aparência',
      value: 'Valor',
    },
    value: {
      ADMINISTRATOR: 'Administrador',
      ATTENDANT: 'Atendente',
      USER: 'Usuário',
      ACTIVE: 'Ativo',
      BLOCKED: 'Bloqueado',
    },
  },
}

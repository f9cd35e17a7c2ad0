import { defineActions } from '../platform/actions.ts'

/** The names on the record were given before the capability had its present name; what is recorded keeps its name. */
export const ecosystemAdminActions = defineActions('administration', {
  targetType: 'administrationRequest',
  fields: {
    state: 'PLAIN',
    ecosystemId: 'PLAIN',
    successionId: 'PLAIN',
    closedBy: 'PLAIN',
    reason: 'PERSONAL',
  },
  confidential: ['reason'],
  actions: {
    started: {
      en: 'Ecosystem Admin support began',
      es: 'Soporte de Ecosystem Admin iniciado',
      'pt-BR': 'Suporte de Ecosystem Admin iniciado',
    },
    userCodeResent: {
      en: 'Code sent to the user again',
      es: 'Código enviado de nuevo al usuario',
      'pt-BR': 'Código reenviado ao usuário',
    },
    userProven: {
      en: 'User proven by code',
      es: 'Usuario verificado con el código',
      'pt-BR': 'Usuário verificado pelo código',
    },
    ecosystemChosen: {
      en: 'Ecosystem chosen',
      es: 'Ecosistema elegido',
      'pt-BR': 'Conta escolhida',
    },
    internalCodeResent: {
      en: 'Code sent to the analyst again',
      es: 'Código enviado de nuevo al analista',
      'pt-BR': 'Código reenviado ao analista',
    },
    opened: { en: 'Support opened', es: 'Soporte abierto', 'pt-BR': 'Suporte aberto' },
    releaseRequested: {
      en: 'Lifting of a block asked for',
      es: 'Desbloqueo solicitado',
      'pt-BR': 'Desbloqueio solicitado',
    },
    completed: { en: 'Support completed', es: 'Soporte completado', 'pt-BR': 'Suporte concluído' },
    cancelled: { en: 'Support cancelled', es: 'Soporte cancelado', 'pt-BR': 'Suporte cancelado' },
    expired: { en: 'Support expired', es: 'Soporte vencido', 'pt-BR': 'Suporte vencido' },
  },
})

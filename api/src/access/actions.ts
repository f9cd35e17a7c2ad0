import { defineActions } from '../platform/actions.ts'

export const accessSessionActions = defineActions('accessSession', {
  targetType: 'accessSession',
  changes: 'NOTHING',
  fields: {
    kind: 'PLAIN',
    controllerId: 'PLAIN',
    subjectId: 'PLAIN',
    endsAt: 'PLAIN',
    endedAt: 'PLAIN',
    endedBy: 'PLAIN',
    environment: 'PLAIN',
    ticketId: 'PLAIN',
    connectionId: 'PLAIN',
  },
  actions: {
    started: {
      en: 'Access session began',
      es: 'Sesión de asistencia iniciada',
      'pt-BR': 'Sessão temporária iniciada',
    },
    ended: {
      en: 'Access session ended',
      es: 'Sesión de asistencia finalizada',
      'pt-BR': 'Sessão temporária encerrada',
    },
    environmentOpened: {
      en: 'Way into an environment prepared',
      es: 'Acceso a un entorno preparado',
      'pt-BR': 'Acesso a um ambiente preparado',
    },
    environmentEntered: {
      en: 'Environment entered',
      es: 'Entrada en un entorno',
      'pt-BR': 'Entrada em um ambiente',
    },
    connectionEnded: {
      en: 'Environment left',
      es: 'Salida de un entorno',
      'pt-BR': 'Saída de um ambiente',
    },
  },
})

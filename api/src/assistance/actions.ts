import { defineActions } from '../platform/actions.ts'

export const assistanceActions = defineActions('assistance', {
  targetType: 'assistanceRequest',
  changes: 'NOTHING',
  fields: {
    state: 'PLAIN',
    analystId: 'PLAIN',
    clientId: 'PLAIN',
    party: 'PLAIN',
    closedBy: 'PLAIN',
    reason: 'PERSONAL',
  },
  confidential: ['reason'],
  actions: {
    started: {
      en: 'Assistance request began',
      es: 'Solicitud de asistencia iniciada',
      'pt-BR': 'Solicitação de assistência iniciada',
    },
    analystCodeSent: {
      en: 'Code sent to the analyst',
      es: 'Código enviado al analista',
      'pt-BR': 'Código enviado ao analista',
    },
    analystProven: {
      en: 'Analyst proven by code',
      es: 'Analista verificado con el código',
      'pt-BR': 'Analista verificado pelo código',
    },
    clientCodeSent: {
      en: 'Code sent to the client',
      es: 'Código enviado al cliente',
      'pt-BR': 'Código enviado ao cliente',
    },
    clientCodeResent: {
      en: 'Code sent to the client again',
      es: 'Código enviado de nuevo al cliente',
      'pt-BR': 'Código reenviado ao cliente',
    },
    clientLinkMailed: {
      en: 'Link mailed to the client once more',
      es: 'Enlace enviado otra vez al cliente',
      'pt-BR': 'Link enviado de novo ao cliente',
    },
    codeEntered: {
      en: 'Code entered by one side',
      es: 'Código ingresado por una de las partes',
      'pt-BR': 'Código digitado por uma das partes',
    },
    completed: {
      en: 'Assistance ended',
      es: 'Asistencia finalizada',
      'pt-BR': 'Assistência encerrada',
    },
    cancelled: {
      en: 'Assistance request cancelled',
      es: 'Solicitud de asistencia cancelada',
      'pt-BR': 'Solicitação de assistência cancelada',
    },
    refused: {
      en: 'Assistance request refused by the client',
      es: 'Solicitud de asistencia rechazada por el cliente',
      'pt-BR': 'Solicitação de assistência recusada pelo cliente',
    },
    expired: {
      en: 'Assistance request expired',
      es: 'Solicitud de asistencia vencida',
      'pt-BR': 'Solicitação de assistência vencida',
    },
  },
})

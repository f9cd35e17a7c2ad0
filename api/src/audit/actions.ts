import { defineActions } from '../platform/actions.ts'

export const recordActions = defineActions('record', {
  targetType: 'auditEvent',
  fields: { places: 'PLAIN' },
  actions: {
    redacted: {
      en: 'Personal values of a recorded event removed',
      es: 'Datos personales de un evento registrado eliminados',
      'pt-BR': 'Dados pessoais de um evento registrado removidos',
    },
  },
})

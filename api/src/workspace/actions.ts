import { defineActions } from '../platform/actions.ts'

export const rcmClaimsActions = defineActions('rcmClaims', {
  targetType: 'ecosystem',
  fields: { claims: 'PLAIN' },
  actions: {
    loaded: {
      en: 'RCM claims loaded',
      es: 'Reclamos de RCM cargados',
      'pt-BR': 'Guias RCM carregadas',
    },
  },
})

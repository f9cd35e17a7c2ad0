import type { en } from './en.ts'

export const fr: typeof en = {
  rcmClaims: {
    loaded: 'Demandes RCM chargées',
  },
  lookedAt: {
    rcmDashboard: 'Tableau de bord RCM consulté',
    rcmClaims: 'Demandes RCM consultées',
  },
}

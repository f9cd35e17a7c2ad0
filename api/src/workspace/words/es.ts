import type { en } from './en.ts'

export const es: typeof en = {
  rcmClaims: {
    loaded: 'Reclamos de RCM cargados',
  },
  lookedAt: {
    rcmDashboard: 'Panel RCM visto',
    rcmClaims: 'Reclamos de RCM vistos',
  },
}

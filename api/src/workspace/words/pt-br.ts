import type { en } from './en.ts'

export const ptBr: typeof en = {
  rcmClaims: {
    loaded: 'Guias RCM carregadas',
  },
  lookedAt: {
    rcmDashboard: 'Painel RCM visto',
    rcmClaims: 'Guias RCM vistas',
  },
}

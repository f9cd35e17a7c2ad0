import type { en } from './en.ts'

export const es: typeof en = {
  rcmClaims: {
    loaded: 'Reclamos de RCM cargados',
  },
}

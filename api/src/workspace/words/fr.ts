import type { en } from './en.ts'

export const fr: typeof en = {
  rcmClaims: {
    loaded: 'Demandes RCM chargées',
  },
}

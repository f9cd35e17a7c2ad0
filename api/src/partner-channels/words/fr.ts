import type { en } from './en.ts'

export const fr: typeof en = {
  partnerChannel: {
    disconnected: 'Canal d’un compte déconnecté',
    demoCreated: 'Canal de démonstration créé',
  },
}

import type { en } from './en.ts'

export const fr: typeof en = {
  record: {
    redacted: 'Données personnelles d’un événement enregistré supprimées',
  },
}

import type { en } from './en.ts'

export const fr: typeof en = {
  customNotice: {
    created: 'Avis rédigé',
    changed: 'Avis modifié',
    ended: 'Avis terminé avant l’heure',
    deleted: 'Avis supprimé',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Paramètres du forfait',
  current: 'Votre forfait',
  modules: 'Modules',
  active: 'Actif',
  inactive: 'Non actif',
  included: 'Ce qu’il comprend',
  includedHint:
    'Les environnements que chaque rôle peut ouvrir avec ce forfait et ses modules actifs.',
  role: 'Rôle',
  yes: 'Compris',
  no: 'Non compris',
  readOnly: 'Le forfait et les modules ne peuvent pas être changés ici.',
  planHint: {
    PLUS: 'Store pour l’administrateur ; Web et App pour tous.',
    PREMIUM:
      'Store pour l’administrateur ; Web et App pour tous ; modules facultatifs tels que RCM.',
  },
  moduleHint: {
    RCM: 'Gestion du cycle de revenus : demandes facturées, payées et refusées, par mois.',
  },
}

import type { en } from './en.ts'

export const fr: typeof en = {
  erasure: {
    asked: 'Effacement de données personnelles demandé',
    confirmed: 'Effacement de données personnelles confirmé',
    withdrawn: 'Effacement de données personnelles retiré',
    stopped: 'Effacement de données personnelles arrêté par la personne',
    lapsed: 'Effacement de données personnelles non confirmé à temps',
    refused: 'Effacement de données personnelles refusé',
    begun: 'Effacement de données personnelles commencé',
    wentOn: 'Effacement de données personnelles : lignes effacées',
    finished: 'Effacement de données personnelles terminé',
  },
  personData: {
    opened: 'Copie des données d’une personne autorisée',
    copied: 'Copie des données d’une personne téléchargée',
  },
  ownData: {
    opened: 'Téléchargement de ses propres données autorisé',
    copied: 'Données propres téléchargées',
  },
}

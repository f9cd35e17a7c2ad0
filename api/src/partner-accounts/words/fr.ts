import type { en } from './en.ts'

export const fr: typeof en = {
  partnerAccount: {
    taken: 'Compte reçu',
    changed: 'Compte modifié',
    left: 'Compte cédé',
    situationChanged: 'Situation du compte modifiée',
    accessSwitchedOff: 'Le compte a désactivé l’accès du partenaire',
    accessSwitchedOn: 'Le compte a activé l’accès du partenaire',
    logoSet: 'Logo d’un compte défini',
    logoRemoved: 'Logo d’un compte retiré',
  },
  ecosystemPartner: {
    given: 'Un partenaire s’occupe de l’écosystème',
    taken: 'Écosystème retiré au partenaire',
    situationChanged: 'Situation auprès du partenaire modifiée',
    accessSwitchedOff: 'Accès du partenaire désactivé',
    accessSwitchedOn: 'Accès du partenaire activé',
  },
}

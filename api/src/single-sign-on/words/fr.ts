import type { en } from './en.ts'

export const fr: typeof en = {
  singleSignOn: {
    setUp: 'Authentification unique configurée',
    changed: 'Authentification unique modifiée',
    domainAdded: 'Domaine de l’authentification unique ajouté',
    domainProven: 'Domaine de l’authentification unique vérifié',
    domainRemoved: 'Domaine de l’authentification unique retiré',
    tested: 'Authentification unique testée',
    switchedOn: 'Authentification unique activée',
    switchedOff: 'Authentification unique désactivée',
    passwordsSwitchedOff: 'Connexion par mot de passe désactivée',
    passwordsAllowed: 'Connexion par mot de passe de nouveau permise',
  },
  singleSignOnLink: {
    linked: 'Compte lié à l’authentification unique',
    unlinked: 'Compte délié de l’authentification unique',
    signedOutThere: 'Déconnexion par l’authentification de l’entreprise',
  },
}

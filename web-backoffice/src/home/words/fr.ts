import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Aujourd’hui',
  seeAll: 'Tout voir',
  yourTurn: 'À vous d’agir',
  yourTurnEmpty: 'Rien ne vous attend. Recherchez un utilisateur pour commencer.',
  clientsTurn: 'En attente du client',
  clientsTurnEmpty: 'Aucun client n’a de code à saisir.',
  administration: 'Administration de l’écosystème',
  ecosystemAdminEmpty: 'Aucun support à une administration n’est ouvert.',
  ended: 'Terminé aujourd’hui',
  endedEmpty: 'Rien ne s’est terminé aujourd’hui.',
  noChanges: 'Aucune modification',
  sessionLeft: 'Temps restant de la session avec {{name}}',
  waitingLeft: 'Temps restant avant la clôture de la demande pour {{name}}',
  claims: 'Revendications à examiner',
  claimsEmpty: 'Aucune revendication ne vous attend.',
  decidable: 'Prête pour la décision',
  decidableFrom: 'À partir du {{when}}',
  operator: {
    title: 'Administration de la plateforme',
    nothing: 'Vous vous occupez de cette installation. Rien ne vous attend.',
  },
  suspended: {
    title: '{{partner}} est suspendu',
    body: 'La plateforme ne laisse pas entrer l’équipe pour le moment : personne n’y travaille, ni dans les comptes de ses clients, qui continuent de fonctionner. Si c’est une erreur, écrivez au support de la plateforme.',
    since: 'Depuis',
    reason: 'Motif',
  },
  team: {
    greeting: 'Bonjour, {{name}}',
    profile: 'Voir dans le profil',
    ecosystems: 'Vos écosystèmes',
    none: 'Vous n’êtes membre d’aucun écosystème.',
    elsewhere:
      'Les autres comptes dont s’occupe {{partner}} ne figurent pas ici : les super administrateurs et le support les trouvent dans Admin → Comptes.',
    linksOf: 'Liens de {{name}}',
    openWeb: 'Ouvrir Web',
    openStore: 'Ouvrir Store',
  },
}

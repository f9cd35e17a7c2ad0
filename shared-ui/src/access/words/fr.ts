import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  banner: 'Session d’accès',
  shows: 'Vous travaillez en tant que {{subject}} dans l’écosystème {{ecosystem}}',
  controlledBy: 'Contrôlée par {{controller}}. Chaque modification est enregistrée.',
  countdown: 'Session d’accès',
  leave: 'Quitter',
  leaveTitle: 'Quitter la session d’accès ?',
  leaveText:
    'Cet onglet cesse d’afficher {{subject}}. La session elle-même continue dans le backoffice jusqu’à ce qu’on y mette fin ou que son temps soit écoulé.',
  endedTitle: 'La session d’accès est terminée',
  leftTitle: 'Vous avez quitté la session d’accès',
  ended: {
    CONTROLLER: 'Elle a été terminée depuis le backoffice.',
    ACCOUNT: 'Le client y a mis fin.',
    TIME: 'Son temps est écoulé.',
    REVOKED: 'Un droit dont elle dépendait a été retiré.',
    LEFT: 'Dans le backoffice, elle continue jusqu’à ce qu’on y mette fin ou que son temps soit écoulé.',
    UNKNOWN: 'Quelqu’un y a mis fin, ou un droit dont elle dépendait a été retiré.',
  },
  endedText: 'Plus rien ne peut en être vu ni fait ici. Vous pouvez fermer cet onglet.',
  elsewhereTitle: 'Une session d’accès est ouverte dans un autre onglet',
  elsewhereText:
    'Vous y travaillez en tant que {{subject}} dans l’écosystème {{ecosystem}}. Un nouvel onglet n’en fait pas partie tant que vous ne l’avez pas demandé. Si vous vous connectez ci-dessous, vous travaillez en votre nom.',
  elsewhereGoOn: 'Continuer la session dans cet onglet',
  goToSignIn: 'Aller à la page de connexion',
  changedTitle: 'Cet onglet affiche quelque chose qui est terminé',
  changedText:
    'Ce navigateur a quitté la session d’accès que cet onglet affiche encore, ou est entré dans une autre. Rien n’a été modifié. Rechargez la page pour continuer.',
  view: {
    shows: '{{ecosystem}} : vous le voyez comme {{subject}} ({{role}})',
    saveNow: 'La session se termine dans un instant. Enregistrez votre travail.',
    as: 'Voir comme',
    back: 'Retour',
    backTo: 'Retour à {{name}}',
    title: 'Voir comme un autre membre',
    lead: 'Vous voyez ce que voit ce membre. La fin de la session ne change pas, et ce qui n’est pas enregistré sur cette page est perdu.',
    member: 'Membre',
    search: 'Rechercher par nom ou e-mail',
    clearSearch: 'Effacer la recherche',
    nobodyFound: 'Personne n’a été trouvé.',
    inView: 'Affiché en ce moment',
    notHere: '{{environment}} n’est pas ouvert à ce membre. Voyez-le depuis un autre onglet.',
    confirm: 'Voir comme ce membre',
    overTitle: 'Ce membre n’est plus affiché',
    overText:
      'Il a été retiré, bloqué ou a reçu un autre rôle, ou vous avez continué comme une autre personne dans un autre onglet. La session continue : choisissez qui voir.',
    typed: 'Ce que vous aviez saisi ici, non envoyé',
    typedField: 'Texte',
  },
}

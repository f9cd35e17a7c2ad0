import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  section: {
    title: 'E-mail',
    lead: 'Vous vous connectez avec cette adresse, et c’est à elle que nous écrivons.',
    open: 'Changer d’adresse e-mail',
    formLead:
      'Nous envoyons un lien à la nouvelle adresse ; elle compte dès que vous appuyez sur le bouton qui s’y trouve. Votre adresse actuelle est prévenue aussi.',
    newEmail: 'Nouvelle adresse e-mail',
    send: 'Envoyer le lien',
    asked: 'Le lien est en route',
    waitingTitle: '{{email}} n’est pas encore confirmée',
    waiting: 'Ouvrez le lien de l’e-mail envoyé à cette adresse. Il fonctionne jusqu’au {{until}}.',
    withdraw: 'Garder l’adresse actuelle',
    withdrawn: 'Votre adresse e-mail reste la même',
  },
  before: 'Jusqu’à présent',
  fromNowOn: 'Désormais',
  confirm: {
    title: 'Confirmez votre nouvelle adresse e-mail',
    lead: 'Avec votre confirmation, vous vous connectez avec la nouvelle adresse, et nous y écrivons.',
    act: 'C’est mon adresse',
    doneTitle: 'Votre adresse e-mail a changé',
    done: 'Vous vous connectez désormais avec {{email}}. Vos connexions déjà ouvertes le restent.',
  },
  stop: {
    title: 'Ce n’était pas vous ?',
    leadWaiting:
      'Quelqu’un qui a votre mot de passe et un de vos codes a demandé une autre adresse e-mail pour votre compte. Rien n’a changé pour l’instant.',
    leadProven:
      'Quelqu’un qui a votre mot de passe et un de vos codes a changé l’adresse e-mail de votre compte.',
    yours: 'Votre adresse',
    wished: 'L’autre adresse',
    follows:
      'Si vous arrêtez le changement, votre adresse compte de nouveau, tous les appareils sont déconnectés et votre mot de passe ne fonctionne plus. Nous vous envoyons un lien pour en choisir un autre.',
    act: 'Arrêter, ce n’était pas moi',
    doneTitle: 'Le changement est arrêté',
    done: 'Regardez la boîte de réception de {{email}} : un lien vers un nouveau mot de passe est en route.',
  },
  noLink: {
    title: 'Ce lien ne fonctionne plus',
    body: 'Il a été utilisé, remplacé ou retiré, ou il est trop ancien. Si vous voulez toujours une autre adresse, demandez-la de nouveau dans votre profil.',
  },
  toSignIn: 'Vers la page de connexion',
}

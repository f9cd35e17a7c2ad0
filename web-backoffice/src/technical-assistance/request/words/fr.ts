import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Assistance pour {{name}}',
  back: 'Retour à Assistance technique',
  step: {
    INTERNAL_VALIDATION: 'Validation interne',
    TELL_CLIENT: 'Avis au client',
    BOTH_CODES: 'Code de vérification',
    ENVIRONMENTS: 'Environnements',
  },
  announcement: {
    CLIENT_ENTERED: '{{name}} a saisi le code.',
    SESSION_OPENED: 'Les deux codes sont saisis. La session d’assistance est ouverte.',
    CLIENT_REFUSED: '{{name}} a refusé l’assistance.',
    EXPIRED: 'La demande a expiré sans réponse.',
    WITHDRAWN: 'Le système a clos la demande.',
    CLIENT_ENDED: '{{name}} a mis fin à la session.',
    TIME_ENDED: 'Le temps est écoulé. La session a été fermée.',
    SYSTEM_ENDED: 'Le système a fermé la session.',
    ENVIRONMENT_ENTERED: 'Une nouvelle connexion est entrée dans un environnement.',
  },
  internal: {
    title: 'Validation interne',
    lead: 'Avant que nous contactions le client, confirmez votre identité. Nous enverrons un code de vérification à votre propre adresse, {{email}}.',
    start: 'Lancer la vérification',
    sent: 'Nous avons envoyé un code à 6 chiffres à {{email}}.',
  },
  tell: {
    title: 'Un code va être envoyé au client',
    lead: 'Un code de vérification va être envoyé à {{name}} ({{email}}), la personne que vous aidez. L’e-mail lui indique votre nom, le motif, la durée de la session et une phrase de deux mots pour vérifier qui appelle.',
    mailsRefused:
      'Les e-mails n’arrivent pas à {{email}} : le serveur de messagerie dit que personne n’a cette adresse. Demandez d’abord au client de changer son e-mail dans son profil.',
    reason: 'Motif de l’assistance',
    reasonHint: 'Le client lira ce texte. Entre {{min}} et {{max}} caractères.',
    reasonExample:
      'Par exemple : vous ne pouvez pas vous connecter à Web, et nous vérifierons ensemble vos paramètres.',
    submit: 'Envoyer le code au client',
  },
  codes: {
    title: 'Les deux parties saisissent le code',
    lead: 'Nous avons envoyé un code à {{email}}. Le client le saisit sur sa page et vous le lit au téléphone, pour que vous le saisissiez aussi. L’accès ne s’ouvre que lorsque vous l’avez fait tous les deux.',
    phrase: 'Phrase de contrôle',
    phraseHint:
      'Dites d’abord ces deux mots au client : il les compare avec son e-mail. Ne les lui demandez jamais.',
    parties: 'Avancement des deux parties',
    clientWaiting: '{{name}} n’a pas encore saisi le code',
    clientDone: '{{name}} a saisi le code',
    youWaiting: 'Vous n’avez pas encore saisi le code',
    youDone: 'Vous avez saisi le code',
    at: 'à {{time}}',
    code: 'Code que le client vous lit',
    submit: 'Saisir le code',
    waitingForClient: 'Votre part est faite. L’accès s’ouvre dès la saisie du code par {{name}}.',
    answerIn: 'Temps pour répondre',
    resend: 'Renvoyer un code au client',
  },
  cancel: {
    action: 'Annuler le processus',
    title: 'Annuler le processus d’assistance',
    text: 'La demande est close et le client en est informé. Elle reste au registre avec votre motif.',
  },
  ended: {
    CANCELLED: {
      title: 'Processus annulé',
      text: 'La demande a été close et aucun accès n’a été ouvert. Le client en a été informé.',
    },
    REFUSED: {
      title: 'Le client a refusé l’assistance',
      text: '{{name}} n’a pas donné son autorisation, et aucun accès n’a donc été ouvert. Si vous êtes encore au téléphone, demandez avant de réessayer.',
    },
    EXPIRED: {
      title: 'La demande a expiré',
      text: 'Il n’y a pas eu de réponse à temps. La demande s’est close d’elle-même et ce qui avait été saisi est perdu.',
    },
  },
}

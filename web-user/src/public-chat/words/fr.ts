import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Écrire à {{name}}',
  lead: 'Vos messages arrivent directement à l’équipe de {{name}}. La conversation reste dans ce navigateur.',
  name: 'Votre nom',
  nameMissing: 'Saisissez votre nom.',
  message: 'Votre message',
  messageMissing: 'Saisissez un message.',
  begin: 'Envoyer',
  conversation: 'Conversation avec {{name}}',
  write: 'Saisissez un message',
  sent: 'Envoyé',
  sending: 'Envoi…',
  waiting: 'Attend la connexion',
  notSent: 'Non envoyé',
  sendAgain: 'Envoyer à nouveau',
  takeBack: 'Remettre dans le champ',
  queued: 'Votre message est arrivé. L’équipe de {{name}} répond ici.',
  withPerson: '{{person}} s’occupe de vous.',
  concluded: 'Cette conversation est terminée.',
  concludedHint: 'Écrivez à nouveau s’il reste quelque chose : elle est rouverte.',
  offline: 'Pas de connexion. Ce que vous écrivez est gardé ici et envoyé dès son retour.',
  closedTitle: 'Ce chat est désactivé',
  closedBody: '{{name}} ne reçoit pas de messages ici pour le moment.',
  unknownTitle: 'Il n’y a pas de chat ici',
  unknownBody: 'L’adresse est fausse, ou le chat est désactivé. Demandez à qui vous l’a donnée.',
  forget: 'Oublier cette conversation dans ce navigateur',
  forgetTitle: 'Oublier cette conversation ici ?',
  forgetBody:
    'Ce navigateur ne la montre plus, et vous recommencez. Faites-le sur un appareil que d’autres utilisent. Ce que vous avez écrit reste chez {{name}}.',
  forgetConfirm: 'Oublier',
}

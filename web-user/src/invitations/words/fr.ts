import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Vous avez une invitation',
  lead: '{{invitedBy}} vous invite à être membre de l’écosystème {{ecosystem}}.',
  ecosystem: 'Écosystème',
  invitedBy: 'Invitation de',
  role: 'Rôle',
  email: 'E-mail',
  until: 'Répondre avant le',
  join: 'Pour accepter, indiquez votre nom et choisissez un mot de passe. Avec lui et votre adresse e-mail, vous vous connectez.',
  name: 'Nom',
  nameMissing: 'Écrivez votre nom.',
  accept: 'Accepter',
  decline: 'Refuser',
  declineTitle: 'Refuser l’invitation à {{ecosystem}} ?',
  declineBody:
    'L’administrateur en est informé. Pour rejoindre l’écosystème plus tard, il vous faut une nouvelle invitation.',
  notInterested:
    'Vous ne voulez pas être membre, ou ne connaissez pas la personne qui vous invite ?',
  signInFirst:
    'Vous avez déjà un compte. Connectez-vous en tant que {{email}} ; l’invitation y attend votre réponse.',
  otherUser:
    'L’invitation est pour {{email}}, mais vous utilisez la connexion de {{other}}. Déconnectez-vous, puis connectez-vous en tant que {{email}}.',
  signIn: 'Se connecter',
  home: 'Aller à l’accueil',
  doneTitle: 'Bienvenue',
  accepted: 'Vous êtes désormais membre de l’écosystème {{ecosystem}}.',
  declinedTitle: 'Invitation refusée',
  declined: 'Vous avez refusé l’invitation à {{ecosystem}}.',
  deadTitle: 'Cette invitation ne fonctionne plus',
  deadBody:
    'Elle a reçu une réponse, a été retirée ou remplacée par une plus récente, ou a expiré.',
  missingTitle: 'Ouvrez le lien de l’e-mail',
  missingBody:
    'Cette adresse ne contient aucune invitation. Ouvrez de nouveau le lien de l’e-mail.',
  deadNext:
    'Si vous souhaitez encore être membre, demandez une nouvelle invitation à l’administrateur.',
  waitingTitle: '{{invitedBy}} vous invite : {{ecosystem}}',
  waitingBody: '{{role}} · répondre avant le {{until}}',
}

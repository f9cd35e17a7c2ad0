import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Configurez votre écosystème',
  lead: 'Vous êtes désormais l’administrateur de l’écosystème {{ecosystem}}. Quatre étapes courtes ; chacune peut attendre.',
  steps: {
    name: 'Nom',
    members: 'Membres',
    successor: 'Successeur',
    security: 'MFA',
  },
  nameTitle: 'Comment s’appelle l’écosystème ?',
  name: 'Nom',
  nameHint: '1 à 100 caractères, avec une lettre ou un chiffre.',
  named: 'L’écosystème s’appelle désormais {{name}}',
  membersTitle: 'Qui en fait partie ?',
  membersBody_one: 'Il y a {{count, number}} membre. Vérifiez dans Store si c’est exact.',
  membersBody_other:
    'Il y a {{count, number}} membres. Vérifiez dans Store si tous doivent rester.',
  membersOpen: 'Vérifier les membres dans Store',
  successorTitle: 'Qui vous succède ?',
  successorBody:
    'Désignez votre propre successeur, pour que l’écosystème ne soit jamais sans administrateur.',
  successorOpen: 'Désigner un successeur dans Store',
  securityTitle: 'Votre compte est protégé',
  securityOn: 'La MFA est activée.',
  securityOff:
    'La MFA est désactivée. Activez-la : un administrateur en a besoin à chaque étape importante.',
  securityOpen: 'Profil et sécurité',
  next: 'Continuer',
  later: 'Plus tard',
  finish: 'Terminer',
  finished: 'Tout est prêt. L’administration se trouve dans Store.',
  otherTitle: 'Ceci est réservé à son administrateur',
  otherBody: 'Seul l’administrateur d’un écosystème peut le configurer.',
}

import type { SingleSignOnMailWords } from '../mail-words.ts'

export const fr: SingleSignOnMailWords = {
  singleSignOnLinked: {
    subject: (connection) => `Vous pouvez maintenant vous connecter avec ${connection}`,
    preheader: 'Votre compte a une nouvelle façon de se connecter.',
    heading: 'Une nouvelle façon de se connecter',
    intro: (connection) =>
      `Votre compte a été lié à l’authentification de ${connection}. Vous pouvez désormais vous connecter avec elle.`,
    when: 'Quand',
    device: 'Appareil',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou:
      'Alors changez tout de suite votre mot de passe, déconnectez tous vos appareils dans votre profil et prévenez votre administrateur.',
  },
  passwordsAllowedAgain: {
    subject: (ecosystem) => `Les mots de passe sont de nouveau permis chez ${ecosystem}`,
    preheader: 'Un opérateur de la plateforme les a permis.',
    heading: 'Les mots de passe sont de nouveau permis',
    intro: (ecosystem, at) =>
      `Le ${at}, un opérateur de la plateforme a permis aux personnes de ${ecosystem} de se connecter de nouveau avec leur mot de passe.`,
    next: 'L’authentification unique continue de fonctionner. Quand votre fournisseur répondra de nouveau, vous pourrez désactiver les mots de passe.',
    button: 'Ouvrir l’authentification unique',
  },
}

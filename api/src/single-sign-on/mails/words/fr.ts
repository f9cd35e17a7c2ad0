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
      'Alors supprimez ce lien dans votre profil, changez tout de suite votre mot de passe, déconnectez-y tous vos appareils et prévenez votre administrateur.',
  },
  singleSignOnUnlinked: {
    subject: (connection) => `Vous ne vous connectez plus avec ${connection}`,
    preheader: 'Une façon de se connecter à votre compte a été supprimée.',
    heading: 'Une façon de se connecter a été supprimée',
    intro: (connection) =>
      `Le lien de votre compte avec l’authentification de ${connection} a été supprimé. Les sessions ouvertes par elle sont terminées. Vos autres façons de vous connecter restent les mêmes.`,
    when: 'Quand',
    device: 'Appareil',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou:
      'Alors changez tout de suite votre mot de passe et déconnectez tous vos appareils dans votre profil.',
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

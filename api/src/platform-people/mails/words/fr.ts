import type { PlatformPeopleMailWords } from '../mail-words.ts'

export const fr: PlatformPeopleMailWords = {
  personChanged: {
    BLOCKED: {
      subject: (brand) => `Votre compte chez ${brand} est bloqué`,
      preheader: 'Vous ne pouvez pas vous connecter pour le moment.',
      heading: 'Votre compte est bloqué',
      intro: (at, brand) => `Le ${at}, un opérateur de ${brand} a bloqué votre compte.`,
      next: 'Tous vos appareils sont déconnectés, et vous ne vous connectez plus avant que le compte soit débloqué. Rien de vous n’est supprimé.',
    },
    UNBLOCKED: {
      subject: (brand) => `Votre compte chez ${brand} est de nouveau ouvert`,
      preheader: 'Vous pouvez de nouveau vous connecter.',
      heading: 'Votre compte est de nouveau ouvert',
      intro: (at, brand) => `Le ${at}, un opérateur de ${brand} a débloqué votre compte.`,
      next: 'Vous pouvez vous connecter comme avant. Le blocage d’un écosystème ou de l’équipe d’un partenaire demeure là où il existe.',
    },
    FACTOR_UNLOCKED: {
      subject: (brand) => `Vous pouvez de nouveau vous connecter à ${brand}`,
      preheader: 'Ce que des essais erronés avaient verrouillé est de nouveau ouvert.',
      heading: 'Ce qui était verrouillé est de nouveau ouvert',
      intro: (at, brand) =>
        `Le ${at}, un opérateur de ${brand} a rouvert ce que des essais erronés avaient verrouillé.`,
      next: 'Vous pouvez vous connecter comme avant.',
    },
    SIGNED_OUT: {
      subject: (brand) => `Un opérateur de ${brand} a déconnecté vos appareils`,
      preheader: 'Sur tous vos appareils.',
      heading: 'Vos appareils sont déconnectés',
      intro: (at, brand) => `Le ${at}, un opérateur de ${brand} a déconnecté tous vos appareils.`,
      next: 'Vous pouvez vous reconnecter aussitôt.',
    },
    reason: 'Motif',
    factor: 'Rouvert',
    factors: {
      PASSWORD: 'Mot de passe',
      MFA: 'Codes MFA',
      VERIFICATION_CODE: 'Codes de vérification',
    },
    wrongTitle: 'Est-ce une erreur ?',
    wrong: (brand) =>
      `Écrivez au support ${brand}. Ce qui a été fait, par qui et quand, figure au registre.`,
  },
}

import type { LockWords } from '../../lock-words.ts'

export const fr: LockWords = {
  factorLocked: {
    subject: {
      PASSWORD: 'Trop de mots de passe incorrects pour votre compte',
      MFA: 'Trop de codes MFA incorrects pour votre compte',
      VERIFICATION_CODE: 'Trop de codes de vérification incorrects pour votre compte',
    },
    preheader: (time) => `Verrouillage pendant ${time}. Était-ce vous ?`,
    heading: {
      PASSWORD: 'Votre mot de passe est verrouillé pour le moment',
      MFA: 'Vos codes MFA sont verrouillés pour le moment',
      VERIFICATION_CODE: 'Vos codes de vérification sont verrouillés pour le moment',
    },
    intro: (time) => ({
      PASSWORD: `Un mot de passe incorrect a été saisi trop de fois. Pendant ${time}, aucun mot de passe n’est accepté sur les appareils que vous utilisez, pas même le bon. Les appareils connectés le restent.`,
      MFA: `Un code MFA incorrect a été saisi trop de fois. Pendant ${time}, aucun code MFA n’est accepté sur les appareils que vous utilisez, pas même le bon. Les appareils connectés le restent.`,
      VERIFICATION_CODE: `Un code de vérification incorrect a été saisi trop de fois. Pendant ${time}, aucun code de vérification n’est accepté de votre part, pas même le bon.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Votre mot de passe est verrouillé pour les nouveaux appareils',
        MFA: 'Vos codes MFA sont verrouillés pour les nouveaux appareils',
      },
      intro: (time) => ({
        PASSWORD: `Un mot de passe incorrect a été saisi trop de fois, sur des appareils que vous n’aviez jamais utilisés. Pendant ${time}, aucun mot de passe n’est accepté sur de tels appareils, pas même le bon. Rien ne change pour les appareils sur lesquels vous avez déjà ouvert une session.`,
        MFA: `Un code MFA incorrect a été saisi trop de fois, sur des appareils que vous n’aviez jamais utilisés. Pendant ${time}, aucun code MFA n’est accepté sur de tels appareils, pas même le bon. Rien ne change pour les appareils sur lesquels vous avez déjà ouvert une session.`,
      }),
    },
    ifYou: (time) => `Si c’était vous : attendez ${time}, puis réessayez.`,
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: {
      PASSWORD:
        'Quelqu’un a essayé d’entrer, sans y parvenir. Si votre mot de passe est court ou sert ailleurs, choisissez-en un nouveau maintenant.',
      MFA: 'La personne qui a saisi ces codes connaissait déjà votre mot de passe. Choisissez-en un nouveau maintenant.',
      VERIFICATION_CODE:
        'Quelqu’un a essayé de deviner un code, sans y parvenir. Refusez toute demande d’assistance dont vous n’êtes pas à l’origine.',
    },
    resetLink: 'Choisir un nouveau mot de passe',
  },
}

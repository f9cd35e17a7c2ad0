import type { IdentityMailWords } from '../mail-words.ts'

export const fr: IdentityMailWords = {
  ecosystem: 'Écosystème',
  when: 'Date',

  passwordReset: {
    subject: 'Choisissez un nouveau mot de passe',
    preheader: (time) => `Le lien fonctionne une seule fois, pendant ${time}.`,
    heading: 'Choisissez un nouveau mot de passe',
    intro: (time) =>
      `Quelqu’un, très probablement vous, a demandé un nouveau mot de passe pour votre compte. Le lien ci-dessous fonctionne une seule fois, pendant ${time}.`,
    button: 'Choisir un nouveau mot de passe',
    next: 'Une fois votre choix fait, tous les autres appareils sont déconnectés.',
    notYouTitle: 'Ce n’est pas vous qui l’avez demandé ?',
    notYou:
      'Vous n’avez rien à faire : votre mot de passe reste inchangé. Ne transmettez ce lien à personne.',
  },

  freshLink: {
    subject: {
      ASSISTANCE: 'Votre lien vers la demande d’assistance',
      MEMBER_INVITATION: 'Votre lien vers l’invitation',
      ACTIVATION: 'Votre lien pour activer votre statut de successeur',
    },
    preheader: 'Quelqu’un, très probablement vous, l’a demandé de nouveau.',
    heading: {
      ASSISTANCE: 'Votre lien vers la demande',
      MEMBER_INVITATION: 'Votre lien vers l’invitation',
      ACTIVATION: 'Votre lien pour activer votre statut',
    },
    intro: {
      ASSISTANCE:
        'Quelqu’un, très probablement vous, a demandé de nouveau le lien vers une demande d’assistance. La page montre qui souhaite vous assister, et pourquoi ; vous y autorisez ou refusez. Le code de vérification se trouve dans l’e-mail envoyé par le conseiller.',
      MEMBER_INVITATION:
        'Quelqu’un, très probablement vous, a demandé de nouveau le lien vers une invitation. La page montre à quoi l’on vous invite ; vous y acceptez ou refusez.',
      ACTIVATION:
        'Quelqu’un, très probablement vous, a demandé de nouveau le lien pour activer votre statut de successeur.',
    },
    button: {
      ASSISTANCE: 'Autoriser ou refuser',
      MEMBER_INVITATION: 'Voir l’invitation',
      ACTIVATION: 'Activer mon statut',
    },
    earlier:
      'Les liens que nous vous avons envoyés auparavant fonctionnent encore, jusqu’à ce que l’un d’eux soit utilisé ou expire.',
    notYouTitle: 'Ce n’est pas vous qui l’avez demandé ?',
    notYou:
      'Vous n’avez rien à faire : rien ne se passe sans vous. Ne transmettez ce lien à personne.',
  },

  newDevice: {
    subject: (app) => `Connexion à ${app} depuis un nouvel appareil`,
    preheader: (device) => `${device}. Était-ce vous ?`,
    heading: 'Connexion depuis un nouvel appareil',
    intro: (app) =>
      `Votre compte a servi à se connecter à ${app} depuis un appareil que nous ne connaissions pas.`,
    device: 'Appareil',
    ipAddress: 'Adresse IP',
    ifYou: 'Si c’était vous, vous n’avez rien à faire.',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: 'Déconnectez cet appareil maintenant, puis choisissez un nouveau mot de passe.',
    devicesLink: 'Voir mes appareils',
  },

  passwordChanged: {
    subject: 'Votre mot de passe a été modifié',
    preheader: 'Était-ce vous ?',
    heading: 'Votre mot de passe a été modifié',
    intro: (at) => `Le mot de passe de votre compte a été modifié le ${at}.`,
    ifYou: 'Si c’était vous, vous n’avez rien à faire.',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: (brand) =>
      `Choisissez immédiatement un nouveau mot de passe avec « Mot de passe oublié » sur la page de connexion, puis contactez le support ${brand}.`,
    signInLink: 'Ouvrir la page de connexion',
  },

  mfaChanged: {
    subject: {
      ON: 'La MFA est activée',
      OFF: 'La MFA est désactivée',
      RECOVERY_CODES_RENEWED: 'Vous avez de nouveaux codes de secours',
    },
    preheader: 'Était-ce vous ?',
    heading: {
      ON: 'La MFA est activée',
      OFF: 'La MFA est désactivée',
      RECOVERY_CODES_RENEWED: 'Vous avez de nouveaux codes de secours',
    },
    intro: (at) => ({
      ON: `La MFA a été activée pour votre compte le ${at}. Désormais, la connexion demande, après votre mot de passe, un code de votre application d’authentification.`,
      OFF: `La MFA a été désactivée pour votre compte le ${at}. Désormais, votre mot de passe suffit pour vous connecter.`,
      RECOVERY_CODES_RENEWED: `Les codes de secours de votre compte ont été renouvelés le ${at}. Les précédents ne fonctionnent plus.`,
    }),
    advice: {
      ON: 'Conservez vos codes de secours là où vous les trouverez sans votre téléphone : chacun vous ouvre l’accès une seule fois.',
      OFF: 'Vous avez la possibilité de la réactiver à tout moment dans votre profil ; nous vous le recommandons.',
      RECOVERY_CODES_RENEWED:
        'Jetez les anciens codes et conservez les nouveaux là où vous les trouverez sans votre téléphone.',
    },
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: (brand) =>
      `Choisissez immédiatement un nouveau mot de passe avec « Mot de passe oublié » sur la page de connexion, puis contactez le support ${brand}.`,
    signInLink: 'Ouvrir la page de connexion',
  },
}

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
    introByOperator: (time, brand) =>
      `Un opérateur de ${brand} vous envoie un lien vers un nouveau mot de passe pour votre compte. Il fonctionne une seule fois, pendant ${time}.`,
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

  newEmail: 'Nouvelle adresse',

  emailChangeAsked: {
    subject: 'Une nouvelle adresse e-mail a été demandée pour votre compte',
    preheader: 'Était-ce vous ?',
    heading: 'Une nouvelle adresse e-mail a été demandée',
    intro: (at) =>
      `Le ${at}, quelqu’un, sans doute vous, a demandé à remplacer l’adresse e-mail de votre compte par celle-ci :`,
    unchanged:
      'Rien n’a changé pour l’instant : la nouvelle adresse doit d’abord être confirmée depuis sa propre boîte de réception.',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: (time) =>
      `Quelqu’un connaît alors votre mot de passe. Arrêtez le changement ; c’est possible pendant ${time}. Vos appareils sont déconnectés et vous choisissez un nouveau mot de passe.`,
    stopLink: 'Ce n’était pas moi',
  },

  emailProof: {
    subject: 'Confirmez votre nouvelle adresse e-mail',
    preheader: (time) => `Le lien fonctionne une seule fois, pendant ${time}.`,
    heading: 'Confirmez votre nouvelle adresse e-mail',
    intro: (time) =>
      `Vous vous connecterez désormais avec cette adresse, et c’est à elle que nous écrirons. Confirmez qu’elle est à vous ; le lien fonctionne une seule fois, pendant ${time}.`,
    button: 'Confirmer cette adresse',
    notYouTitle: 'Cela ne vous dit rien ?',
    notYou:
      'Vous n’avez rien à faire : sans votre confirmation, rien ne change. Ne transmettez le lien à personne.',
  },

  emailTaken: {
    subject: 'Quelqu’un a indiqué votre adresse e-mail comme la sienne',
    preheader: 'Rien n’a changé.',
    heading: 'Quelqu’un a indiqué votre adresse comme la sienne',
    intro:
      'Quelqu’un a demandé que cette adresse devienne celle de son compte. C’est déjà celle de votre compte ; rien n’a donc changé, et rien ne changera.',
    advice:
      'Si c’était vous, avec un autre compte : connectez-vous à celui-ci et choisissez une autre adresse. Sinon, vous n’avez rien à faire.',
  },

  emailChanged: {
    subject: 'Voici désormais votre adresse e-mail',
    preheader: 'Vous vous connectez désormais avec cette adresse.',
    heading: 'Voici désormais votre adresse e-mail',
    intro: (at) => `Le ${at}, l’adresse e-mail de votre compte a été remplacée par celle-ci :`,
    next: 'Vous vous connectez désormais avec elle. Votre mot de passe et la MFA restent les mêmes.',
  },

  emailGivenUp: {
    subject: 'L’adresse e-mail de votre compte a été modifiée',
    preheader: 'Était-ce vous ?',
    heading: 'L’adresse e-mail de votre compte a été modifiée',
    intro: (at) =>
      `Le ${at}, l’adresse e-mail de votre compte a été modifiée. Vous vous connectez désormais avec celle-ci :`,
    ifYou: 'Si c’était vous, vous n’avez rien à faire.',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: (until) =>
      `Annulez le changement ; c’est possible jusqu’au ${until}. Votre ancienne adresse redevient valable, vos appareils sont déconnectés et vous choisissez un nouveau mot de passe.`,
    stopLink: 'Ce n’était pas moi',
  },

  emailChangeStopped: {
    subject: 'Choisissez un nouveau mot de passe pour votre compte',
    preheader: (time) => `Le lien fonctionne une seule fois, pendant ${time}.`,
    heading: 'Votre adresse e-mail est de nouveau celle-ci',
    intro:
      'Vous nous avez dit que ce n’était pas vous qui aviez demandé une autre adresse. Celle-ci est l’adresse de votre compte ; tous les appareils sont déconnectés et le mot de passe ne fonctionne plus.',
    next: (time) =>
      `Choisissez maintenant un nouveau mot de passe. Le lien fonctionne une seule fois, pendant ${time} ; ensuite, demandez-en un autre avec « Mot de passe oublié » sur la page de connexion.`,
    button: 'Choisir un nouveau mot de passe',
    mfa: 'La personne qui a demandé le changement a aussi donné un code de votre application d’authentification ou un code de secours. Une fois la connexion faite, désactivez la MFA dans votre profil puis réactivez-la, pour que seul votre téléphone donne des codes.',
  },

  mfaChanged: {
    subject: {
      ON: 'La MFA est activée',
      OFF: 'La MFA est désactivée',
      AUTHENTICATOR_ON: 'Vous avez ajouté une application d’authentification',
      AUTHENTICATOR_OFF: 'L’application d’authentification a été supprimée',
      RECOVERY_CODES_RENEWED: 'Vous avez de nouveaux codes de secours',
    },
    preheader: 'Était-ce vous ?',
    heading: {
      ON: 'La MFA est activée',
      OFF: 'La MFA est désactivée',
      AUTHENTICATOR_ON: 'Vous avez ajouté une application d’authentification',
      AUTHENTICATOR_OFF: 'L’application d’authentification a été supprimée',
      RECOVERY_CODES_RENEWED: 'Vous avez de nouveaux codes de secours',
    },
    intro: (at) => ({
      ON: `La MFA a été activée pour votre compte le ${at}. Désormais, la connexion demande, après votre mot de passe, un code de votre application d’authentification.`,
      OFF: `La MFA a été désactivée pour votre compte le ${at}. Désormais, votre mot de passe suffit pour vous connecter.`,
      AUTHENTICATOR_ON: `Une application d’authentification a été ajoutée à votre compte le ${at}. Ses codes fonctionnent en plus de vos clés d’accès.`,
      AUTHENTICATOR_OFF: `L’application d’authentification de votre compte a été supprimée le ${at}. La MFA reste activée, avec vos clés d’accès.`,
      RECOVERY_CODES_RENEWED: `Les codes de secours de votre compte ont été renouvelés le ${at}. Les précédents ne fonctionnent plus.`,
    }),
    advice: {
      ON: 'Conservez vos codes de secours là où vous les trouverez sans votre téléphone : chacun vous ouvre l’accès une seule fois.',
      OFF: 'Vous avez la possibilité de la réactiver à tout moment dans votre profil ; nous vous le recommandons.',
      AUTHENTICATOR_ON:
        'Les codes de secours qui vous ont été montrés remplacent les précédents une fois que vous les avez conservés.',
      AUTHENTICATOR_OFF:
        'Conservez vos codes de secours là où vous les trouverez sans vos appareils : chacun vous ouvre l’accès une seule fois.',
      RECOVERY_CODES_RENEWED:
        'Jetez les anciens codes et conservez les nouveaux là où vous les trouverez sans votre téléphone.',
    },
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: (brand) =>
      `Choisissez immédiatement un nouveau mot de passe avec « Mot de passe oublié » sur la page de connexion, puis contactez le support ${brand}.`,
    signInLink: 'Ouvrir la page de connexion',
  },

  passkeyChanged: {
    subject: {
      ADDED: 'Une clé d’accès a été ajoutée à votre compte',
      REMOVED: 'Une clé d’accès de votre compte a été supprimée',
      COPY_NOTICED: 'Une copie de votre clé d’accès a été utilisée',
    },
    preheader: 'Était-ce vous ?',
    intro: (at) => ({
      ADDED: `Cette clé d’accès a été ajoutée à votre compte le ${at}. Avec elle, vous vous connectez sans mot de passe et confirmez ce qui demande un code MFA.`,
      REMOVED: `Cette clé d’accès a été supprimée de votre compte le ${at}. Elle ne vous connecte plus.`,
      COPY_NOTICED: `Cette clé d’accès a été refusée le ${at} : son compteur a reculé, comme lorsqu’une copie est utilisée.`,
    }),
    passkey: 'Clé d’accès',
    device: 'Appareil',
    advice: {
      ADDED:
        'Si c’était vous, vous n’avez rien à faire. Sinon, supprimez-la dans votre profil : un nouveau mot de passe seul ne la retire pas.',
      REMOVED:
        'Si c’était vous, vous n’avez rien à faire. Supprimez-la aussi dans votre navigateur ou gestionnaire de mots de passe.',
      COPY_NOTICED:
        'Supprimez cette clé d’accès dans votre profil et créez-en une nouvelle, sur un appareil de confiance.',
    },
    notYouTitle: 'Ce n’était pas vous ?',
    notYou: (brand) =>
      `Choisissez immédiatement un nouveau mot de passe avec « Mot de passe oublié » sur la page de connexion, puis contactez le support ${brand}.`,
    signInLink: 'Ouvrir la page de connexion',
  },
}

import type { AppointmentWords } from '../../appointment-words.ts'

export const fr: AppointmentWords = {
  successor: 'Successeur',
  administrator: 'Administrateur',
  ecosystem: 'Écosystème',
  between: 'Avec',

  successionInvitation: {
    subject: (administrator, ecosystem) =>
      `${administrator} vous propose de devenir successeur : ${ecosystem}`,
    preheader: (time) => `C’est vous qui décidez : acceptez ou refusez dans un délai de ${time}.`,
    heading: 'On vous propose de devenir successeur',
    intro: (administrator, ecosystem, brand) =>
      `${administrator} administre l’écosystème ${ecosystem} chez ${brand} et vous propose d’en devenir le successeur : la personne qui le reprend lorsque l’administrateur le transmet, ou n’est plus en mesure de s’en occuper.`,
    next: (time, app) =>
      `Connectez-vous à ${app} pour accepter ou refuser. L’invitation expire dans un délai de ${time}. Pour accepter, il faut un code MFA : si la MFA est désactivée, activez-la d’abord dans votre profil.`,
    button: 'Répondre à l’invitation',
    unknownTitle: 'Vous ne vous y attendiez pas ?',
    unknown:
      'Rien ne change tant que vous n’acceptez pas. Si vous ne connaissez pas la personne qui vous invite, refusez l’invitation.',
  },

  successionInvitationSent: {
    subject: (successor) => `Vous avez proposé à ${successor} de devenir votre successeur`,
    preheader: 'Était-ce vous ? Vous pouvez l’annuler.',
    heading: 'Votre invitation est en route',
    intro: (successor, ecosystem) =>
      `Vous avez proposé à ${successor} de devenir le successeur de l’écosystème ${ecosystem}.`,
    next: (time) =>
      `Le délai de réponse est de ${time}. Vous pouvez retirer l’invitation jusque-là, puis la désignation une fois l’invitation acceptée, tant qu’aucune passation ni aucune revendication n’est en cours.`,
    notYouTitle: 'Ce n’était pas vous, ou vous avez changé d’avis ?',
    notYou:
      'Annulez l’invitation. Si ce n’était pas vous, choisissez aussi un nouveau mot de passe : quelqu’un s’est servi de votre compte.',
    cancelLink: 'Annuler l’invitation',
  },

  successionAccepted: {
    subject: (successor) => `${successor} a accepté votre invitation`,
    preheader: 'Il reste une étape : l’activation du statut.',
    heading: 'Votre invitation a été acceptée',
    intro: (successor, ecosystem) =>
      `${successor} accepte de devenir le successeur de l’écosystème ${ecosystem}.`,
    next: 'Nous lui avons envoyé un lien pour activer son statut. Une fois ce lien utilisé, vous pouvez lancer la passation quand bon vous semble. Vous n’avez rien à faire pour le moment.',
    otherwiseTitle: 'Vous avez changé d’avis ?',
    otherwise: (app) =>
      `Retirez le successeur dans les paramètres du forfait de ${app} : tant qu’une passation n’est pas achevée, l’administration reste entre vos mains.`,
  },

  successionActivate: {
    subject: (ecosystem) => `Activez votre statut de successeur : ${ecosystem}`,
    preheader: (time) => `Le lien fonctionne une seule fois, pendant ${time}.`,
    heading: 'Il reste une étape',
    intro: (administrator, ecosystem) =>
      `Vous avez accepté l’invitation envoyée par ${administrator} à devenir le successeur de l’écosystème ${ecosystem}. Activez votre statut pour l’achever.`,
    button: 'Activer le statut',
    next: (time, app) =>
      `Le lien fonctionne une seule fois, pendant ${time}. S’il expire, vous pouvez en demander un autre dans ${app}, avec votre code MFA.`,
    notYouTitle: 'Vous n’avez rien accepté ?',
    notYou: (brand) =>
      `N’ouvrez pas le lien : quelqu’un utilise peut-être votre compte. Choisissez un nouveau mot de passe et prévenez le support ${brand}.`,
  },

  successionActive: {
    subject: (ecosystem) => ({
      SUCCESSOR: `Vous êtes désormais le successeur : ${ecosystem}`,
      ADMINISTRATOR: `L’écosystème ${ecosystem} a un successeur`,
    }),
    preheader: {
      SUCCESSOR: 'Ce que cela signifie, et où le retrouver.',
      ADMINISTRATOR: 'Vous pouvez lancer la passation quand bon vous semble.',
    },
    heading: {
      SUCCESSOR: 'Vous êtes le successeur',
      ADMINISTRATOR: 'Votre successeur est actif',
    },
    intro: (other, ecosystem) => ({
      SUCCESSOR: `Vous êtes désormais le successeur de l’écosystème ${ecosystem}. L’administration reste assurée par ${other}, et rien d’autre ne change pour le moment.`,
      ADMINISTRATOR: `${other} a activé son statut et est désormais le successeur de l’écosystème ${ecosystem}. L’administration reste entre vos mains, et rien d’autre ne change pour le moment.`,
    }),
    next: {
      SUCCESSOR:
        'Votre profil comporte un nouveau bouton. Si l’administrateur n’est plus en mesure de s’occuper de l’écosystème, il vous permet de le revendiquer : vous donnez un motif et des justificatifs, l’administration de la plateforme les examine, et tous les utilisateurs en sont informés, l’administrateur compris.',
      ADMINISTRATOR:
        'Dans les paramètres du forfait, vous pouvez lancer la passation ou retirer le successeur. Si le successeur revendique l’écosystème, un e-mail vous en informe aussitôt et vous pouvez contester la revendication.',
    },
    button: { SUCCESSOR: 'Ouvrir mon profil', ADMINISTRATOR: 'Ouvrir les paramètres du forfait' },
  },

  successionEnded: {
    subject: (ecosystem) => ({
      REVOKED: `La désignation d’un successeur a été révoquée : ${ecosystem}`,
      REJECTED: `La personne invitée comme successeur a refusé : ${ecosystem}`,
      INVITATION_EXPIRED: `L’invitation à devenir successeur a expiré : ${ecosystem}`,
      ACTIVATION_EXPIRED: `Le lien d’activation du successeur a expiré : ${ecosystem}`,
      CLAIM_CANCELLED: `La revendication a été annulée : ${ecosystem}`,
      HANDOVER_REFUSED: `La passation a été refusée : ${ecosystem}`,
      RESIGNED: `Le successeur a renoncé : ${ecosystem}`,
      HANDOVER_CANCELLED: `La passation a été annulée : ${ecosystem}`,
      CONFIRMATION_EXPIRED: `La passation n’a pas été confirmée à temps : ${ecosystem}`,
      GONE_BACK: `La désignation du successeur est rétablie : ${ecosystem}`,
    }),
    preheader: 'Ce qui s’est passé, et ce qu’il est possible de faire maintenant.',
    heading: {
      REVOKED: 'La désignation a été révoquée',
      REJECTED: 'Refus de la personne invitée',
      INVITATION_EXPIRED: 'L’invitation a expiré',
      ACTIVATION_EXPIRED: 'Le lien d’activation a expiré',
      CLAIM_CANCELLED: 'La revendication a été annulée',
      HANDOVER_REFUSED: 'La passation a été refusée',
      RESIGNED: 'Le successeur a renoncé',
      HANDOVER_CANCELLED: 'La passation a été annulée',
      CONFIRMATION_EXPIRED: 'La passation n’a pas été confirmée',
      GONE_BACK: 'La désignation est rétablie',
    },
    happened: {
      REVOKED:
        'L’administrateur a révoqué la désignation du successeur. Les invitations et les liens envoyés à ce titre ne fonctionnent plus.',
      REJECTED: 'La personne invitée a refusé de devenir successeur.',
      INVITATION_EXPIRED: 'L’invitation à devenir successeur n’a pas reçu de réponse à temps.',
      ACTIVATION_EXPIRED:
        'Le lien qui active le statut du successeur n’a pas été utilisé à temps et ne fonctionne plus.',
      CLAIM_CANCELLED:
        'Le successeur a annulé la revendication de l’écosystème et n’en est plus le successeur.',
      HANDOVER_REFUSED:
        'Le successeur a refusé de reprendre l’écosystème et n’en est plus le successeur.',
      RESIGNED: 'Le successeur a renoncé et n’est plus le successeur de l’écosystème.',
      HANDOVER_CANCELLED: 'L’administrateur a annulé la passation de l’écosystème.',
      CONFIRMATION_EXPIRED:
        'Le successeur n’a pas confirmé à temps : l’écosystème garde son administrateur.',
      GONE_BACK: 'Après le refus du successeur, l’administrateur a rétabli la désignation.',
    },
    next: {
      REVOKED:
        'L’écosystème n’a plus de successeur. L’administrateur peut inviter un membre à tout moment.',
      REJECTED:
        'L’administrateur peut renvoyer l’invitation, revenir à ce successeur ou choisir un autre membre.',
      INVITATION_EXPIRED: 'L’administrateur peut renvoyer l’invitation ou choisir un autre membre.',
      ACTIVATION_EXPIRED:
        'Le successeur peut demander un autre lien. L’administrateur peut renvoyer l’invitation ou choisir un autre membre.',
      CLAIM_CANCELLED:
        'L’administrateur reste en place, et peut renvoyer l’invitation, revenir à ce successeur ou choisir un autre membre.',
      HANDOVER_REFUSED:
        'L’administrateur reste en place, et peut renvoyer l’invitation, revenir à ce successeur ou choisir un autre membre.',
      RESIGNED:
        'L’administrateur peut renvoyer l’invitation, revenir à ce successeur ou choisir un autre membre.',
      HANDOVER_CANCELLED:
        'Tout est comme avant : l’administrateur reste en place, et le successeur reste le successeur.',
      CONFIRMATION_EXPIRED:
        'Tout est comme avant : l’administrateur reste en place, et le successeur reste le successeur.',
      GONE_BACK:
        'Le successeur n’a rien à faire : aucune passation ne s’achève jamais sans sa propre confirmation. Le successeur peut renoncer.',
    },
    button: 'Voir la succession',
  },

  successionDeclined: {
    subject: (ecosystem) => `La plateforme a refusé la succession : ${ecosystem}`,
    preheader: 'Pourquoi, et comment l’éviter.',
    heading: 'Refusée par la plateforme',
    intro: (successor, ecosystem) => ({
      ADMINISTRATOR: `${successor} ne remplit pas les conditions pour être le successeur de l’écosystème ${ecosystem} ; le système a donc refusé. Voici pourquoi, et comment l’éviter :`,
      SUCCESSOR: `Vous ne remplissez pas les conditions pour être le successeur de l’écosystème ${ecosystem} ; le système a donc refusé. Voici pourquoi, et comment l’éviter :`,
    }),
    restriction: {
      MFA_OFF: 'La MFA est désactivée',
      INACTIVE: 'Inactivité trop longue',
      BLOCKED: 'L’utilisateur est bloqué',
      MEMBER_BLOCKED: 'Bloqué dans l’écosystème',
      NOT_A_MEMBER: 'N’est pas membre',
      EMAIL_UNCONFIRMED: 'Adresse e-mail non confirmée',
    },
    advice: {
      MFA_OFF: 'Le successeur active la MFA dans son profil.',
      INACTIVE: 'Le successeur se connecte, et continue à le faire régulièrement.',
      BLOCKED: 'Le support débloque d’abord l’utilisateur, ou un autre membre est choisi.',
      MEMBER_BLOCKED: 'L’administrateur débloque d’abord le membre, ou en choisit un autre.',
      NOT_A_MEMBER:
        'L’utilisateur redevient d’abord membre de l’écosystème, ou un autre est choisi.',
      EMAIL_UNCONFIRMED:
        'Le successeur confirme son adresse e-mail au moyen du lien qui y a été envoyé.',
    },
    next: (brand) => ({
      ADMINISTRATOR: `La succession de cet écosystème est bloquée : personne ne peut y être invité pour le moment. Contactez le support ${brand}, qui peut demander la levée du blocage. Vous pourrez alors choisir un autre membre ou, une fois les points ci-dessus réglés, inviter de nouveau celui-ci.`,
      SUCCESSOR: `Réglez les points ci-dessus, puis contactez le support ${brand}, qui peut vous demander, ainsi qu’à l’administrateur, de lever le blocage.`,
    }),
  },

  releaseRequested: {
    subject: (ecosystem) => `Lever le blocage de la succession : ${ecosystem} ?`,
    preheader: (analyst) => `${analyst}, du support, vous demande de décider.`,
    heading: 'Le blocage peut être levé',
    intro: (analyst, ecosystem, brand) =>
      `${analyst}, du support ${brand}, a examiné la succession de l’écosystème ${ecosystem} et vous demande de lever le blocage. Votre choix se confirme avec votre code MFA.`,
    offer: {
      ADMINISTRATOR: (successor) => ({
        RELEASE: `Vous pouvez lever le blocage : l’invitation envoyée à ${successor} est de nouveau en attente.`,
        REINSTATE: `Vous pouvez lever le blocage : ${successor} est de nouveau le successeur et peut revendiquer avec de nouveaux justificatifs.`,
        REMOVE: `Vous pouvez retirer ${successor} comme successeur et choisir n’importe quel autre membre.`,
      }),
      SUCCESSOR: (administrator) => ({
        RELEASE: `Vous pouvez lever le blocage : l’invitation envoyée par ${administrator} est de nouveau en attente, et vous pouvez l’accepter ou la refuser.`,
        REINSTATE:
          'Vous pouvez lever le blocage : vous êtes de nouveau le successeur et pouvez revendiquer avec de nouveaux justificatifs.',
      }),
    },
    button: 'Voir la succession',
    notYouTitle: 'Vous n’avez pas contacté le support ?',
    notYou: (brand) =>
      `Ne confirmez pas : sans votre code MFA, rien ne change. Prévenez ensuite le support ${brand}.`,
  },

  successionReleased: {
    subject: (ecosystem) => `Le blocage de la succession est levé : ${ecosystem}`,
    preheader: 'Le blocage est levé.',
    heading: 'Le blocage est levé',
    intro: (ecosystem) => `Le blocage de la succession de l’écosystème ${ecosystem} est levé.`,
    outcome: {
      ADMINISTRATOR: (successor) => ({
        INVITED: `L’invitation envoyée à ${successor} est de nouveau en attente d’une réponse. Vous pouvez la retirer.`,
        ACTIVE: `${successor} est de nouveau le successeur et peut revendiquer avec de nouveaux justificatifs. Vous pouvez retirer ce successeur.`,
      }),
      SUCCESSOR: (administrator) => ({
        INVITED: `L’invitation envoyée par ${administrator} est de nouveau en attente. Vous pouvez l’accepter ou la refuser.`,
        ACTIVE:
          'Vous êtes de nouveau le successeur. Vous pouvez revendiquer l’écosystème avec de nouveaux justificatifs, ou renoncer.',
      }),
    },
    button: 'Voir la succession',
  },

  successionReminder: {
    subject: (ecosystem) => `Rappel sur la succession : ${ecosystem}`,
    preheader: 'Où elle en est, et qui doit agir.',
    yourTurn: (until) => `C’est à vous d’agir, jusqu’au ${until}.`,
    heading: 'Un rappel',
    what: {
      INVITED:
        'On vous a proposé d’en devenir le successeur, et vous n’avez pas encore répondu. Acceptez ou refusez : l’un comme l’autre va vite.',
      INVITATION_EXPIRED:
        'L’invitation a expiré. L’administrateur peut la renvoyer ou choisir un autre membre.',
      AWAITING_ACTIVATION:
        'Vous avez accepté d’en devenir le successeur. Il reste une étape : activez votre statut avec le bouton ci-dessous. Le lien de l’e-mail précédent ne fonctionne plus.',
      ACTIVATION_EXPIRED:
        'Le lien d’activation a expiré. L’administrateur peut renvoyer l’invitation ou choisir un autre membre.',
      ACTIVE:
        'L’écosystème a un successeur. Rien ne presse : il suffit à l’administrateur de vérifier que c’est toujours la bonne personne.',
      IN_VALIDATION: 'La passation a commencé, et ses conditions sont en cours de vérification.',
      UNDER_REVIEW: 'Une revendication de l’écosystème attend la décision d’un réviseur.',
      AWAITING_CONFIRMATION:
        'Tout est vérifié. Vous en devenez l’administrateur dès que vous confirmez, après connexion et avec un code MFA.',
      DECLINED_BY_SUCCESSOR:
        'Le successeur a refusé. L’administrateur peut renvoyer l’invitation, revenir à ce successeur ou choisir un autre membre.',
      DECLINED_BY_PLATFORM:
        'La succession a été refusée par la plateforme et elle est bloquée. L’administrateur contacte le support pour faire lever le blocage.',
    },
    due: (at) => ({
      LAPSES: `Après le ${at}, ce n’est plus possible.`,
      OVERDUE: `Une décision était attendue avant le ${at}.`,
      ENDS: `Ce sera fait au plus tard le ${at}.`,
      REMINDS: `Le prochain rappel arrive le ${at}.`,
    }),
    button: 'Voir la succession',
  },
}

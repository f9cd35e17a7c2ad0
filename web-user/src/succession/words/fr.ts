import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Succession de l’écosystème',
  lead: 'Les écosystèmes dont vous êtes le successeur, ou pouvez le devenir.',
  noneTitle: 'Vous n’êtes pas successeur',
  noneBody: 'Quand un administrateur vous désigne comme successeur, cela apparaît ici.',
  underControlTitle: 'Seul l’utilisateur peut voir ceci',
  underControlBody: 'L’utilisateur décide seul d’une succession, jamais dans une session d’accès.',
  administrator: 'Administrateur',
  previousAdministrator: 'Administrateur précédent',
  since: 'Depuis',
  how: 'Comment elle a commencé',
  afterwards: 'Ensuite',
  see: 'Voir la succession',
  position: 'Étape {{step}} sur {{total}}',
  revoked: 'Désignations retirées',
  meaning: {
    INVITED: '{{administrator}} vous invite à être le successeur.',
    INVITATION_EXPIRED:
      'Vous n’avez pas répondu à l’invitation à temps. {{administrator}} peut la renvoyer.',
    AWAITING_ACTIVATION: 'Vous avez accepté. Activez votre statut avec le lien reçu par e-mail.',
    ACTIVATION_EXPIRED:
      'Le lien d’activation a expiré. {{administrator}} peut renvoyer l’invitation.',
    ACTIVE: 'Vous êtes le successeur. {{administrator}} peut vous transmettre l’écosystème.',
    IN_VALIDATION:
      '{{administrator}} vous transmet l’écosystème. Toutes les conditions sont vérifiées en {{limits.validationSeconds, durationRange}} ; ensuite, vous confirmez.',
    UNDER_REVIEW:
      'Vous avez revendiqué l’écosystème. L’administration de la plateforme examine vos justificatifs.',
    AWAITING_CONFIRMATION: 'Tout est vérifié. Il ne manque que votre confirmation.',
    DECLINED_BY_SUCCESSOR:
      'Vous avez refusé et n’êtes pas le successeur. {{administrator}} décide de la suite.',
    DECLINED_BY_PLATFORM:
      'Une condition n’était pas remplie, et la plateforme a refusé. La succession est bloquée jusqu’à la levée du blocage.',
    REVOKED: '{{administrator}} a retiré la désignation. Vous n’êtes pas le successeur.',
    COMPLETED: 'Vous êtes désormais l’administrateur de l’écosystème.',
  },
  claimDeclined:
    'L’administration de la plateforme a refusé votre revendication. La succession est bloquée jusqu’à la levée du blocage.',
  contactSupport:
    'Contactez le support : il examine le processus avec vous et demande de lever le blocage.',
  may: {
    ACCEPT: 'Vous pouvez accepter l’invitation avec votre code MFA.',
    REJECT: 'Vous pouvez la refuser.',
    RENEW_LINK: 'Vous pouvez vous faire envoyer un nouveau lien, avec votre code MFA.',
    CLAIM:
      'Si l’administrateur n’est plus en mesure de transmettre l’écosystème, vous pouvez lancer le processus vous-même.',
    RESIGN: 'Vous pouvez renoncer à être successeur.',
    CONFIRM: 'Confirmez avec votre code MFA que vous reprenez l’administration.',
    REFUSE_HANDOVER: 'Vous pouvez refuser la passation tant que vous ne l’avez pas confirmée.',
    CANCEL_CLAIM: 'Vous pouvez annuler votre revendication tant que vous ne l’avez pas confirmée.',
    RELEASE:
      'Vous pouvez lever le blocage avec votre code MFA : votre invitation est alors de nouveau en attente.',
    REINSTATE:
      'Vous pouvez lever le blocage avec votre code MFA : vous êtes alors de nouveau le successeur et pouvez revendiquer avec de nouveaux justificatifs.',
  },
  invitation: {
    title: 'On vous propose d’être successeur',
    who: '{{administrator}} ({{email}}) a décidé que vous seriez le successeur de l’écosystème {{ecosystem}}.',
    what: 'Un successeur reprend l’administration quand l’administrateur la lui transmet ou n’est plus en mesure de l’exercer. D’ici là, rien ne change pour vous.',
    ask: 'Voulez-vous accepter ?',
    until: 'Vous pouvez répondre jusqu’au {{when}}.',
    later: 'Décider plus tard',
    rejectTitle: 'Refuser l’invitation ?',
    rejectBody:
      'Vous êtes sur le point de refuser d’être le successeur de l’écosystème {{ecosystem}}. Il ne vous sera pas possible d’annuler ce refus. Voulez-vous continuer ?',
    rejected: 'Vous avez refusé l’invitation de l’écosystème {{ecosystem}}',
    acceptTitle: 'Acceptez avec votre code MFA',
    acceptBody:
      'Pour être le successeur de l’écosystème {{ecosystem}}, saisissez le code que votre application d’authentification affiche.',
    overTitle: 'Cette invitation est terminée',
  },
  mail: {
    title: 'Vous avez un nouvel e-mail',
    body: 'Nous avons envoyé un lien à {{email}}. Ouvrez-le et activez votre statut de successeur de l’écosystème {{ecosystem}}.',
    left: 'Le lien expire dans',
    afterwards: 'Une fois qu’il a expiré, vous pouvez vous en faire envoyer un autre ici.',
  },
  activate: {
    title: 'Activez votre statut de successeur',
    lead: '{{successor}}, il reste une étape.',
    explain: 'Avec ce bouton, vous devenez le successeur de cet écosystème.',
    ecosystem: 'Écosystème',
    administrator: 'Administrateur',
    successor: 'Successeur',
    lapses: 'Le lien expire dans',
    doneTitle: 'Vous êtes le successeur de l’écosystème {{ecosystem}}',
    doneBody:
      'Votre profil a maintenant un bouton, « Lancer le processus de succession ». Utilisez-le si l’administrateur n’est plus en mesure de transmettre l’écosystème.',
    doneTold:
      'Quand vous recevez l’écosystème, tous ses utilisateurs en sont informés, l’administrateur précédent aussi.',
    profile: 'Aller à mon profil',
    declinedTitle: 'Votre statut n’a pas pu être activé',
    deadTitle: 'Ce lien ne fonctionne plus',
    deadBody:
      'Il a été utilisé, a expiré, a été remplacé par un plus récent, ou n’a pas été copié en entier.',
    deadNext:
      'Votre statut est-il déjà activé ? Vous le voyez sous « Succession de l’écosystème ». Sinon, vous y voyez comment obtenir un nouveau lien.',
    missingTitle: 'Ouvrez le lien de votre e-mail',
    missingBody:
      'Cette page a besoin du lien que nous vous avons envoyé. Ouvrez-le de nouveau depuis l’e-mail.',
    open: 'Succession de l’écosystème',
  },
  profile: {
    title: 'Succession de l’écosystème',
    description:
      'Vous êtes le successeur. Si l’administrateur n’est plus en mesure de transmettre l’écosystème, vous pouvez lancer le processus vous-même.',
    of: 'Successeur de l’écosystème {{ecosystem}}',
  },
  stepDown: {
    CANCEL_CLAIM: {
      title: 'Annuler le processus de succession ?',
      body: 'Si vous annulez, vous cessez immédiatement d’être le successeur de l’écosystème {{ecosystem}}. Voulez-vous continuer ?',
      done: 'Vous avez annulé le processus et n’êtes plus le successeur de l’écosystème {{ecosystem}}',
    },
    REFUSE_HANDOVER: {
      title: 'Refuser la passation ?',
      body: 'Si vous refusez, vous cessez immédiatement d’être le successeur de l’écosystème {{ecosystem}}, et son administrateur reste en place. Voulez-vous continuer ?',
      done: 'Vous avez refusé la passation et n’êtes plus le successeur de l’écosystème {{ecosystem}}',
    },
    RESIGN: {
      title: 'Renoncer à être successeur ?',
      body: 'Si vous renoncez, vous cessez immédiatement d’être le successeur de l’écosystème {{ecosystem}}. Il ne vous sera pas possible d’annuler ce choix. Voulez-vous continuer ?',
      done: 'Vous avez renoncé et n’êtes plus le successeur de l’écosystème {{ecosystem}}',
    },
  },
  withCode: {
    RENEW_LINK: {
      title: 'Envoyer un nouveau lien',
      lead: 'Saisissez le code que votre application d’authentification affiche : un nouveau lien est envoyé à votre e-mail.',
      done: 'Un nouveau lien vous a été envoyé',
    },
    RELEASE: {
      title: 'Lever le blocage',
      lead: 'Saisissez le code que votre application d’authentification affiche : le blocage est levé, et votre invitation est de nouveau en attente.',
      done: 'Le blocage est levé ; votre invitation est de nouveau en attente',
    },
    REINSTATE: {
      title: 'Lever le blocage',
      lead: 'Saisissez le code que votre application d’authentification affiche : le blocage est levé, et vous êtes de nouveau le successeur de l’écosystème {{ecosystem}}.',
      done: 'Le blocage est levé ; vous êtes de nouveau le successeur de l’écosystème {{ecosystem}}',
    },
  },
  confirm: {
    title: 'Confirmer le statut d’administrateur',
    lead: 'Tout est vérifié. Dès que vous confirmez, l’écosystème est entre vos mains.',
    you: 'Vous devenez l’administrateur, avec accès à Store.',
    fate: {
      PERMANENTLY_REMOVE: '{{administrator}} quitte l’écosystème.',
      KEEP_AS_USER: '{{administrator}} reste comme utilisateur.',
    },
    told: 'Tous les membres sont informés par e-mail.',
    mfaTitle: 'Confirmez avec votre code MFA',
    mfaLead:
      'Saisissez le code que votre application d’authentification affiche pour reprendre {{ecosystem}}.',
    done: 'Vous êtes l’administrateur de l’écosystème {{ecosystem}}',
    noneTitle: 'Rien à confirmer',
    noneBody: 'Aucune succession n’attend votre confirmation.',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  whatIsIt: 'Qu’est-ce qu’un successeur ?',
  explain: {
    title: 'Un successeur pour votre écosystème',
    what: 'Le successeur est un membre de confiance qui peut reprendre l’administration de l’écosystème, pour que celui-ci ne reste jamais sans administrateur.',
    choose:
      'Vous choisissez un membre et envoyez l’invitation ; vous la confirmez avec votre code MFA.',
    accept:
      'Le membre accepte dans Web avec son propre code MFA et active son statut avec le lien reçu par e-mail.',
    handOver:
      'Dès lors, vous pouvez lancer le processus de succession. Si vous ne le pouvez pas, votre successeur peut le demander avec des justificatifs, que la plateforme vérifie.',
    safety:
      'D’ici là, votre successeur n’obtient aucun droit nouveau, et vous pouvez changer d’avis à tout moment.',
    understood: 'Compris',
  },
  underControl: {
    title: 'Seul l’administrateur peut voir ceci',
    body: 'L’administrateur est seul à voir une succession et à en décider, jamais dans une session d’accès.',
  },
  choose: {
    title: 'Sélectionnez votre successeur',
    lead: 'Votre successeur ne devient administrateur que dans les situations suivantes :',
    whenYouStart:
      'Vous lancez le processus de succession : après une validation de {{limits.validationSeconds, durationRange}}, votre successeur confirme, et l’écosystème est à lui.',
    whenYouCannot:
      'Vous ne pouvez pas le lancer vous-même (décès, incapacité, départ de l’entreprise, longue période sans être joignable, décision de justice) : votre successeur revendique l’écosystème avec des justificatifs. Vous en recevez immédiatement l’avis et pouvez contester la revendication.',
    conditions:
      'Le successeur doit avoir activé la MFA et confirmé son e-mail, avoir été actif il y a moins de {{limits.successorInactiveSeconds, duration}}, et ne pas être bloqué. Sinon, la plateforme le refuse et la succession est bloquée jusqu’à ce que le support lève le blocage.',
    member: 'Successeur',
    memberHint: 'Saisissez un nom ou une adresse e-mail.',
    found: 'Membres trouvés',
    count_one: '{{count, number}} membre trouvé',
    count_other: '{{count, number}} membres trouvés',
    searching: 'Recherche…',
    type: 'Saisissez un nom ou une adresse e-mail pour rechercher.',
    nobody: 'Aucun membre ne correspond à « {{search}} ».',
    openList: 'Afficher la liste des membres',
    remove: 'Retirer {{name}}',
    removed: 'Vous avez retiré {{name}}. Sélectionnez de nouveau un successeur.',
    unfit: 'Invitation impossible pour le moment : {{why}}',
    mailsRefused:
      'Les e-mails à {{name}} n’arrivent pas : cette personne n’en saurait rien par e-mail. Demandez-lui d’abord de changer son e-mail dans son profil.',
    unfitTitle: 'Impossible d’inviter {{name}} pour le moment',
    unfitBody:
      'La plateforme refuserait l’invitation et bloquerait la succession. Choisissez un autre membre, ou revenez une fois la situation réglée.',
    send: 'Envoyer l’invitation',
    code: 'Saisissez votre code MFA pour inviter {{name}} à être le successeur de l’écosystème {{ecosystem}}.',
  },
  view: {
    PENDING: {
      title: 'Invitation envoyée',
      body: 'L’invitation a été envoyée à {{email}}.',
    },
    ACCEPTED: {
      title: 'Invitation acceptée',
      body: 'Dès l’activation du statut par {{name}}, vous en recevrez l’avis par e-mail.',
    },
    LAPSED: {
      title: 'Sans réponse à temps',
      body: 'Rien d’autre ne se passe tant que vous n’avez pas décidé.',
    },
    DECLINED_BY_USER: {
      title: 'Refusée par l’utilisateur',
      body: 'Rien d’autre ne se passe tant que vous n’avez pas décidé.',
    },
    BLOCKED: {
      title: 'Refusée par la plateforme',
      body: 'Vous ne pouvez pas désigner de successeur pour le moment. Contactez le support : il vous envoie un code, examine le processus avec vous et demande de lever le blocage.',
    },
    RELEASABLE: {
      title: 'Le support demande de lever le blocage',
      body: 'Le support a examiné le processus. Votre choix se confirme avec votre code MFA, et le blocage disparaît.',
    },
    APPOINTED: {
      title: 'Votre successeur',
      body: 'Rien n’est transmis tant que l’un de vous deux n’a pas commencé.',
    },
    HANDOVER: {
      title: 'Le processus est en cours de validation',
      body: 'Vous en recevrez le résultat par e-mail. Vous restez l’administrateur jusqu’à la confirmation par {{name}}.',
    },
    VALIDATED: {
      title: 'Tout est validé',
      body: 'Vous restez l’administrateur jusqu’à la confirmation par {{name}}. Dès lors, vous n’administrez plus l’écosystème, et votre connexion à Store prend fin, sauf si vous en administrez un autre.',
    },
    CLAIM: {
      title: '{{name}} revendique cet écosystème',
      body: 'Vous recevez la décision par e-mail.',
      contested:
        'Vous avez contesté la revendication : un réviseur décide, après avoir lu ce que vous avez écrit.',
    },
  },
  may: {
    START_HANDOVER: 'Vous pouvez lancer le processus de succession quand vous le jugez utile.',
    RESEND: 'Avec « Renvoyer l’invitation », la question est posée une nouvelle fois à {{name}}.',
    GO_BACK:
      'Avec « Revenir en arrière », {{name}} reste le successeur accepté, en reçoit l’avis par e-mail, et rien n’est transmis sans sa propre confirmation.',
    RELEASE: 'Vous pouvez lever le blocage : {{name}} reçoit une nouvelle invitation.',
    REINSTATE:
      'Vous pouvez lever le blocage : {{name}} est de nouveau le successeur et peut revendiquer avec de nouveaux justificatifs.',
    CONTEST:
      'Si la revendication n’est pas fondée, vous pouvez la contester une fois, jusqu’à la confirmation par {{name}} : un réviseur décide alors.',
    CANCEL_HANDOVER: 'Jusqu’à la confirmation par {{name}}, vous pouvez annuler le processus.',
    REVOKE: 'Vous pouvez retirer l’invitation tant qu’elle n’a pas reçu de réponse.',
    REMOVE: 'Vous pouvez retirer {{name}} comme successeur et désigner une autre personne.',
  },
  ask: {
    REVOKE: {
      title: 'Annuler l’invitation ?',
      body: '{{name}} ne peut plus l’accepter. Ensuite, vous reprenez depuis le début.',
    },
    REMOVE: {
      title: 'Retirer {{name}} comme successeur ?',
      body: '{{name}} ne sera plus le successeur de l’écosystème {{ecosystem}}. Ensuite, vous reprenez depuis le début.',
    },
    CANCEL_HANDOVER: {
      title: 'Annuler le processus de succession ?',
      body: 'Rien n’est transmis. {{name}} reste le successeur, et vous pouvez recommencer à tout moment.',
    },
    RESEND: {
      title: 'Renvoyer l’invitation',
      body: 'Saisissez votre code MFA pour inviter de nouveau {{name}}.',
    },
    GO_BACK: {
      title: 'Revenir à {{name}}',
      body: 'Saisissez votre code MFA. {{name}} est de nouveau le successeur accepté et en reçoit l’avis par e-mail.',
    },
    RELEASE: {
      title: 'Lever le blocage',
      body: 'Saisissez votre code MFA. Le blocage est levé et {{name}} reçoit une nouvelle invitation.',
    },
    REINSTATE: {
      title: 'Lever le blocage',
      body: 'Saisissez votre code MFA. Le blocage est levé, et {{name}} est de nouveau le successeur.',
    },
  },
  start: {
    title: 'Lancer le processus de succession',
    alert:
      'Vous êtes sur le point de transmettre l’administration de l’écosystème {{ecosystem}} à {{name}}. Le changement peut demander {{limits.validationSeconds, durationRange}} pour prendre effet.',
    lost: 'Avec ce changement, vous perdez tous les privilèges de votre écosystème :',
    lostStore: 'Store : paramètres du forfait, membres et successeur',
    lostMembers: 'la décision de qui appartient à l’écosystème',
    lostProducts: 'ses produits, sauf si vous restez comme utilisateur',
    until:
      'Jusqu’à la confirmation par {{name}}, vous restez l’administrateur et pouvez annuler. Entre-temps, il n’est pas possible de retirer ou de bloquer des membres, ni de changer le forfait.',
    fateTitle: 'Que devient votre compte ?',
    fateLead:
      'Choisissez votre situation dans l’écosystème {{ecosystem}} une fois {{name}} administrateur.',
    fate: {
      PERMANENTLY_REMOVE:
        'Vous quittez complètement l’écosystème {{ecosystem}} et n’avez plus accès à ses produits.',
      KEEP_AS_USER:
        'Votre rôle d’administrateur prend fin ; comme utilisateur, vous gardez l’accès à Web et à App.',
    },
    code: 'Saisissez votre code MFA pour commencer. Ensuite : {{fate}}.',
  },
  handover: {
    afterwards: 'Ce que vous devenez',
  },
  claim: {
    removed:
      'Si la revendication aboutit, {{name}} devient l’administrateur et votre place dans l’écosystème {{ecosystem}} vous est retirée : vous y perdez tout accès.',
    nothing:
      'Si vous ne faites rien, un réviseur décide au vu des seuls justificatifs : pas avant le {{earliest}}, et au plus tard le {{latest}}.',
    nothingApproved:
      'La revendication a été approuvée. Si vous ne faites rien, {{name}} peut confirmer jusqu’au {{latest}}, et votre place vous est alors retirée immédiatement.',
    contested:
      'Un réviseur décide au vu des justificatifs et de ce que vous avez écrit : pas avant le {{earliest}}, et au plus tard le {{latest}}.',
    contestedApproved:
      'La revendication a été approuvée bien que vous l’ayez contestée. {{name}} peut confirmer jusqu’au {{latest}}, et vous perdez alors l’accès immédiatement.',
    reason: 'Motif',
    explanation: 'Avec ses propres mots',
    claimedAt: 'Revendiqué le',
  },
  contest: {
    title: 'Contester la revendication',
    lead: 'Un réviseur de la plateforme décide, et lit ce que vous écrivez ; {{name}} le lit aussi.',
    reason: 'Pourquoi la revendication n’est-elle pas fondée ?',
  },
  done: {
    INVITE: 'L’invitation a été envoyée à {{name}}.',
    REVOKE: 'Vous avez annulé l’invitation envoyée à {{name}}.',
    REMOVE: 'Vous avez retiré {{name}} comme successeur.',
    RESEND: 'L’invitation a été renvoyée à {{name}}.',
    GO_BACK: '{{name}} est de nouveau le successeur.',
    RELEASE: 'Le blocage est levé ; {{name}} reçoit une nouvelle invitation.',
    REINSTATE: 'Le blocage est levé ; {{name}} est de nouveau le successeur.',
    START_HANDOVER:
      'Le processus est en cours de validation. Vous en recevrez le résultat par e-mail.',
    CANCEL_HANDOVER: 'Le processus a été annulé. {{name}} reste le successeur.',
    CONTEST: 'La revendication est contestée. Un réviseur décide.',
  },
  signedOut: {
    named:
      '{{name}} a confirmé et est désormais l’administrateur de l’écosystème {{ecosystem}}. Votre accès à Store a pris fin avec votre rôle ; un e-mail vous en informe.',
    kept: 'Ce que vous gardez est dans Web.',
    unnamed:
      'Votre écosystème a un nouvel administrateur. Votre accès à Store a pris fin avec votre rôle ; un e-mail vous en informe.',
  },
}

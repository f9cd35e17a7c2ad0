import type { HandoverWords } from '../../handover-words.ts'

export const fr: HandoverWords = {
  earliest: 'Pas avant le',
  latest: 'Au plus tard le',
  validationTakes: (range) =>
    `La validation se termine dans un délai de ${range}, entre ces deux moments :`,
  claimReasons: {
    DEATH: 'Décès de l’administrateur',
    INCAPACITY: 'Incapacité de l’administrateur',
    LEFT_THE_COMPANY: 'L’administrateur a quitté l’entreprise',
    LONG_UNREACHABLE: 'L’administrateur est injoignable depuis longtemps',
    COURT_ORDER: 'Décision de justice',
    OTHER: 'Autre motif',
  },
  explanation: 'Selon ses propres mots',

  handoverStarted: {
    subject: (ecosystem) => `La passation a commencé : ${ecosystem}`,
    preheader: (successor) => `${successor} doit reprendre l’administration. Était-ce vous ?`,
    heading: 'La passation a commencé',
    intro: (successor, ecosystem) =>
      `Vous avez commencé à transmettre l’écosystème ${ecosystem} à ${successor}. Nous vérifions chaque condition ; ensuite le successeur confirme, et la passation prend effet.`,
    fateLabel: 'Vous, ensuite',
    fate: {
      PERMANENTLY_REMOVE: 'Retrait définitif de l’écosystème, sans accès à aucun de ses produits',
      KEEP_AS_USER: 'Utilisateur de l’écosystème, avec accès à Web et App uniquement',
    },
    loses:
      'Une fois la confirmation du successeur donnée, vous perdez tous les privilèges d’un administrateur : le forfait, ses modules, les membres et les paramètres reviennent au nouvel administrateur, et toutes vos sessions qui dépendaient de ce rôle se ferment.',
    until:
      'Jusque-là, l’administration reste entre vos mains, mais vous ne pouvez ni retirer de membres ni modifier le forfait, ses modules ou le successeur.',
    notYouTitle: 'Ce n’était pas vous, ou vous avez changé d’avis ?',
    notYou:
      'Vous pouvez annuler la passation tant que le successeur n’a pas confirmé. Si ce n’était pas vous, choisissez aussi un nouveau mot de passe : quelqu’un s’est servi de votre compte.',
    cancelLink: 'Annuler la passation',
  },

  handoverAnnounced: {
    subject: (administrator, ecosystem) =>
      `${administrator} vous transmet l’écosystème ${ecosystem}`,
    preheader: 'Vous n’avez encore rien à faire.',
    heading: 'Un écosystème vous est transmis',
    intro: (administrator, ecosystem) =>
      `${administrator} a commencé à vous transmettre l’écosystème ${ecosystem}. Nous vérifions d’abord chaque condition.`,
    next: 'Vous recevrez ensuite un e-mail pour confirmer, après connexion et avec un code MFA ; sans votre confirmation, rien ne change, et vous pouvez refuser à tout moment jusque-là. Gardez la MFA activée et votre compte en usage.',
  },

  confirmAdministrator: {
    subject: (ecosystem) => `Confirmez que vous reprenez l’écosystème ${ecosystem}`,
    preheader: (time) => `Tout est vérifié. Vous avez ${time}.`,
    heading: 'Confirmez votre statut d’administrateur',
    intro: (ecosystem) =>
      `Toutes les conditions sont remplies pour que vous deveniez l’administrateur de l’écosystème ${ecosystem}.`,
    button: 'Confirmer',
    next: (time) =>
      `Confirmez dans un délai de ${time}, après connexion et avec un code MFA. Vous passerez ensuite à la configuration de votre écosystème. Sans votre confirmation, tout reste en l’état.`,
    otherwiseTitle: 'Vous ne le souhaitez pas ?',
    otherwise:
      'Alors refusez sous « Succession de l’écosystème », ou ne faites rien : personne ne peut reprendre l’écosystème à votre place.',
  },

  newAdministrator: {
    subject: (ecosystem) => `L’écosystème ${ecosystem} a un nouvel administrateur`,
    preheader: (administrator) => `La passation à ${administrator} est achevée.`,
    heading: 'La passation est achevée',
    intro: (administrator, ecosystem) =>
      `${administrator} est désormais l’administrateur de l’écosystème ${ecosystem}.`,
    label: 'Nouvel administrateur',
    fate: {
      PERMANENTLY_REMOVE:
        'Vous n’êtes plus membre de l’écosystème : ses services et ses produits ne sont plus à votre disposition.',
      KEEP_AS_USER:
        'Vous restez un utilisateur de l’écosystème, avec Web et App. Ses autres services et produits ne sont plus à votre disposition.',
    },
    next: 'En cas de doute ou de question, contactez le nouvel administrateur.',
    notAgreedTitle: 'Quelque chose ne va pas ?',
    notAgreed: (brand) =>
      `Prévenez immédiatement le support ${brand} : chaque étape est enregistrée.`,
  },

  ecosystemHasNewAdministrator: {
    subject: (ecosystem) => `L’écosystème ${ecosystem} a un nouvel administrateur`,
    preheader: (administrator) => `Désormais, c’est ${administrator}.`,
    heading: 'Un nouvel administrateur',
    intro: (administrator, ecosystem) =>
      `Désormais, ${administrator} est l’administrateur de l’écosystème ${ecosystem}.`,
    next: 'Votre propre accès reste inchangé. Pour toute question sur l’écosystème, adressez-vous au nouvel administrateur.',
  },

  youAreAdministrator: {
    subject: (ecosystem) => `Vous êtes désormais l’administrateur : ${ecosystem}`,
    preheader: 'Ce qu’il faut faire en premier.',
    heading: 'L’écosystème est entre vos mains',
    intro: (ecosystem) =>
      `Vous êtes désormais l’administrateur de l’écosystème ${ecosystem}. Ses membres en ont été informés.`,
    stepsTitle: 'Ce qu’il faut faire en premier',
    steps: [
      'Vérifiez le nom et les membres de l’écosystème.',
      'Gardez la MFA activée, et vos codes de secours à un endroit où vous les retrouverez.',
      'Désignez à votre tour un successeur.',
    ],
    button: 'Configurer l’écosystème',
  },

  claimReceived: {
    greeting: 'Bonjour,',
    subject: (ecosystem) => `Une revendication attend d’être examinée : ${ecosystem}`,
    preheader: (successor) => `${successor} revendique l’écosystème.`,
    heading: 'Une revendication à examiner',
    intro: (successor, ecosystem) =>
      `${successor} revendique l’écosystème ${ecosystem} et certifie que les informations et les fichiers sont véridiques et originaux.`,
    files: 'Justificatifs',
    next: 'L’administrateur en a été informé et peut contester la revendication une fois. Les justificatifs ne s’ouvrent que dans le backoffice, et chaque ouverture est enregistrée.',
    button: 'Examiner la revendication',
  },

  claimNotice: {
    subject: (successor, ecosystem) => `${successor} revendique votre écosystème ${ecosystem}`,
    preheader: 'Si elle aboutit, vous perdez votre accès. Si elle est infondée, contestez-la.',
    heading: 'Votre écosystème est revendiqué',
    intro: (successor, ecosystem) =>
      `${successor}, successeur de l’écosystème ${ecosystem}, a demandé à l’administration de la plateforme d’en devenir l’administrateur, en donnant un motif et des justificatifs.`,
    removed: (ecosystem) =>
      `Si un réviseur approuve la revendication et que le successeur confirme, on vous retire de l’écosystème ${ecosystem} : vous en perdez l’administration et tout accès.`,
    next: 'L’administration reste entre vos mains pendant l’examen de la revendication. Vous pouvez la contester une fois, jusqu’à son achèvement ; votre code MFA vous est demandé.',
    button: 'Contester la revendication',
    nothingTitle: 'Si vous ne faites rien',
    nothing: (earliest, latest) =>
      `Un réviseur décide sur les seuls justificatifs, pas avant le ${earliest}, et doit décider au plus tard le ${latest}. Si la revendication est approuvée, le successeur peut confirmer aussitôt, et on vous retire de l’écosystème.`,
  },

  claimContested: {
    subject: (ecosystem) => `La revendication est contestée : ${ecosystem}`,
    preheader: (administrator) => `${administrator} s’y oppose.`,
    heading: 'La revendication est contestée',
    intro: (administrator, ecosystem) =>
      `${administrator}, administrateur de l’écosystème ${ecosystem}, conteste la revendication de l’écosystème.`,
    next: {
      REVIEWER: 'Elle attend la décision d’un réviseur, qui a ces mots sous les yeux.',
      SUCCESSOR:
        'Un réviseur décide. Vous en recevrez le résultat par e-mail et n’avez rien à faire pour le moment.',
    },
    button: { REVIEWER: 'Examiner la revendication', SUCCESSOR: 'Voir ma revendication' },
  },

  claimDecided: {
    subject: (ecosystem) => ({
      APPROVED: `La revendication a été approuvée : ${ecosystem}`,
      DECLINED: `La revendication a été refusée : ${ecosystem}`,
    }),
    preheader: {
      APPROVED: 'Le successeur doit encore confirmer.',
      DECLINED: 'L’administrateur reste en place.',
    },
    heading: {
      APPROVED: 'La revendication a été approuvée',
      DECLINED: 'La revendication a été refusée',
    },
    intro: (ecosystem) => ({
      APPROVED: `L’administration de la plateforme a examiné la revendication de l’écosystème ${ecosystem} et l’a approuvée.`,
      DECLINED: `L’administration de la plateforme a examiné la revendication de l’écosystème ${ecosystem} et l’a refusée.`,
    }),
    next: {
      APPROVED:
        'Le successeur doit maintenant confirmer, après connexion et avec un code MFA. Jusque-là, l’administrateur reste en place.',
      DECLINED:
        'L’administrateur reste en place. La succession de cet écosystème est bloquée jusqu’à ce que le support demande aux deux parties de lever le blocage ; ensuite le successeur peut revendiquer avec de nouveaux justificatifs, ou l’administrateur choisir un autre membre.',
    },
    contest:
      'L’administrateur peut contester la revendication tant que le successeur n’a pas confirmé.',
    button: 'Voir la succession',
  },
}

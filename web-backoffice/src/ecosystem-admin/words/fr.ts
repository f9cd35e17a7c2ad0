import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Administration de l’écosystème',
  lead: 'Aidez un utilisateur pour la succession de l’un de ses écosystèmes.',
  emailHint:
    'Un code et son QR sont envoyés à cette adresse. L’utilisateur vous lit le code à voix haute.',
  requestsTitle: 'Vos demandes',
  heldText:
    '{{analyst}} aide déjà cet utilisateur. Mettez-vous d’accord avec cette personne, ou attendez qu’elle ait terminé.',
  mineTitle: 'Vous avez déjà une demande ouverte pour cet utilisateur',
  back: 'Retour à Administration de l’écosystème',
  requestTitle: 'Administration de l’écosystème pour {{name}}',
  state: {
    USER_CODE_SENT: 'Vérification de l’utilisateur',
    USER_PROVEN: 'Choix de l’écosystème',
    INTERNAL_CODE_SENT: 'Code interne',
    OPEN: 'Ouverte',
    COMPLETED: 'Terminée',
    CANCELLED: 'Annulée',
    EXPIRED: 'Expirée',
  },
  step: {
    USER_VERIFICATION: 'Vérification de l’utilisateur',
    ECOSYSTEM: 'Écosystème',
    INTERNAL_CODE: 'Code interne',
    ACTIVITY: 'Activité',
  },
  userCode: {
    title: 'Vérification de l’utilisateur',
    lead: 'Nous avons envoyé un code à 6 chiffres et son QR à {{email}}. Demandez à {{name}} d’ouvrir cet e-mail et de vous lire le code à voix haute.',
    code: 'Code que l’utilisateur vous lit',
    submit: 'Vérifier l’utilisateur',
    resend: 'Envoyer un autre code à l’utilisateur',
  },
  choose: {
    title: 'Sélectionnez l’écosystème',
    lead: '{{name}} a prouvé son identité. Demandez-lui dans quel écosystème il lui faut de l’aide. Un code de vérification sera ensuite envoyé à votre propre adresse, {{email}}.',
    label: 'Écosystème',
    submit: 'Envoyer le code de vérification',
    none: '{{name}} n’est membre actif d’aucun écosystème. Annulez la demande et dites-le à cette personne.',
  },
  internal: {
    title: 'Vérification du code interne',
    lead: 'Nous avons envoyé un code à 6 chiffres à {{email}}, votre propre adresse. Avec lui, vous ouvrez l’activité dans l’écosystème {{ecosystem}}.',
    change: 'Choisir un autre écosystème',
    keep: 'Garder l’actuel',
  },
  activity: {
    title: 'Activité de l’utilisateur',
    ecosystem: 'Écosystème',
    role: 'Rôle de l’utilisateur',
    noRole: 'N’est plus un membre actif',
    processes: 'Processus de succession',
    none: 'Il n’y a dans cet écosystème aucun processus de succession auquel participe {{name}}.',
    processOf: 'Succession confiée à {{name}}',
    since: 'Commencé le {{when}}',
    latestSteps: 'Dernières étapes',
    earlierSteps_one: '{{count}} étape antérieure dans les détails',
    earlierSteps_other: '{{count}} étapes antérieures dans les détails',
    seeDetails: 'Voir les détails',
    moreDetails: 'Plus de détails',
    finish: 'Terminer le support',
  },
  details: {
    title: 'Détails du processus de succession',
    state: 'État',
    since: 'Depuis',
    begun: 'Début',
    kind: 'Comment il change de mains',
    fate: 'Ensuite',
    claim: 'Motif de la revendication',
  },
  declined: {
    title: 'Pourquoi la plateforme a refusé',
    lead: 'Le processus qui devait désigner {{name}} comme successeur a été refusé. Voici les motifs probables, et comment éviter chacun d’eux la prochaine fois :',
    now: {
      MET: 'Remplie maintenant',
      BROKEN: 'Non remplie maintenant',
    },
    byReviewer: 'L’administration de la plateforme a refusé la revendication : {{reason}}',
    byReviewerAdvice:
      'Une nouvelle revendication demande des justificatifs qui en prouvent le motif. Une fois le blocage levé, l’administrateur peut aussi lancer la passation.',
  },
  release: {
    question: 'Demander de lever le blocage ?',
    explanation:
      '{{name}}, l’administrateur, reçoit un e-mail avec ce que son code MFA permet de faire dans Store : lever le blocage, tant que toutes les conditions sont remplies, ou retirer le successeur et choisir n’importe quel membre. Un successeur qui remplit toutes les conditions en reçoit un aussi, et peut lever le blocage dans Web : il se peut que l’administrateur ne soit plus là.',
    action: 'Demander la levée du blocage',
    again: 'Renvoyer l’e-mail',
    sent: 'Nous avons demandé par e-mail de lever le blocage.',
    next: 'La suite',
    asked: 'Il a été demandé par e-mail aux deux parties de lever le blocage.',
    askedAt: 'Il a été demandé par e-mail de lever le blocage ({{when}}).',
    confirms: '{{administrator}} dans Store, ou {{successor}} dans Web, confirme avec un code MFA.',
    confirmed: 'La levée a été confirmée avec un code MFA.',
    freeAgain: 'Le blocage disparaît.',
    liftedTitle: 'Le blocage a été levé',
    liftedText: 'La succession confiée à {{successor}} est maintenant dans cet état : {{state}}.',
  },
  cancel: {
    action: 'Annuler',
    title: 'Annuler ce support ?',
    text: 'La demande est close et l’utilisateur en est informé. Elle reste au registre avec votre motif.',
  },
  ended: {
    COMPLETED: {
      title: 'Support terminé',
      text: 'Le support apporté à {{name}} figure au registre. Son activité n’est plus affichée.',
    },
    CANCELLED: {
      title: 'Demande annulée',
      text: 'La demande a été close et un avis envoyé à {{name}}.',
    },
    EXPIRED: {
      title: 'La demande a expiré',
      text: 'Il n’y a pas eu d’activité à temps. La demande s’est close d’elle-même, et un avis a été envoyé à {{name}}.',
    },
    another: 'Aider un autre utilisateur',
  },
  announcement: {
    BLOCK_LIFTED: 'Le blocage a été levé.',
    SUCCESSION_MOVED: 'Un processus de succession a avancé.',
    EXPIRED: 'La demande a expiré.',
    WITHDRAWN: 'Le système a clos la demande.',
  },
}

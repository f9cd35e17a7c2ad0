import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Données personnelles',
  lead: 'Ce qui est conservé des personnes, pour celles qui le demandent : une copie et l’effacement. Un opérateur demande un effacement, un autre le confirme, et la personne l’arrête si elle veut.',
  state: 'Avancement',
  everyState: 'Tout avancement',
  states: {
    ASKED: 'Attend un autre opérateur',
    CONFIRMED: 'Confirmé',
    RUNNING: 'En cours',
    DONE: 'Effacé',
    LAPSED: 'Non confirmé à temps',
    WITHDRAWN: 'Retiré',
    STOPPED: 'Arrêté par la personne',
    REFUSED: 'Refusé',
  },
  means: {
    ASKED:
      'Un autre opérateur doit le confirmer. La personne est prévenue et l’arrête si elle veut.',
    CONFIRMED:
      'Il commence de lui‑même au moment indiqué. Jusque‑là, la personne l’arrête si elle veut, et les opérateurs le retirent.',
    RUNNING:
      'Le compte est fermé, sans retour possible. Ce qui est conservé de la personne est supprimé pas à pas.',
    DONE: 'Plus rien n’est conservé par quoi la personne serait connue. Le registre reste intact.',
    LAPSED: 'Aucun autre opérateur ne l’a confirmé à temps. Rien n’a changé.',
    WITHDRAWN: 'Un opérateur l’a retiré. Rien n’a changé.',
    STOPPED: 'La personne l’a arrêté par le lien de l’e-mail. Rien n’a changé.',
    REFUSED: 'Le moment venu, on avait besoin de la personne quelque part. Rien n’a changé.',
  },
  obstacles: {
    ADMINISTRATOR: 'Elle administre un écosystème : il faut d’abord le transmettre.',
    SUCCESSION: 'Elle fait partie d’une succession ouverte : elle doit d’abord se terminer.',
    SESSION: 'Une session est en cours où elle travaille, ou où quelqu’un travaille à sa place.',
    SUPPORT_REQUEST:
      'Une demande d’assistance avec elle est ouverte : elle doit d’abord se terminer.',
    PRINCIPAL: 'Elle est le Principal d’un partenaire : le titre doit d’abord être transmis.',
    LAST_OPERATOR: 'Elle est le dernier opérateur actif avec MFA.',
    IMPORT: 'Une importation inachevée l’amènerait encore : elle doit d’abord se terminer.',
  },
  noneTitle: 'Aucun effacement pour l’instant',
  noneBody: 'Quand une personne le demande, commencez ici par son e-mail.',
  notFoundTitle: 'Aucun effacement n’en est là',
  notFoundBody: 'Choisissez autre chose, ou voyez‑les tous.',
  oneErasure: 'Effacement',
  goneTitle: 'Cet effacement n’existe pas',
  goneBody: 'L’adresse n’est pas la bonne.',
  back: 'Tous les effacements',
  email: 'Adresse e‑mail',
  reason: 'Motif',
  askedBy: 'Demandé par',
  confirmedBy: 'Confirmé par',
  confirmUntil: 'À confirmer jusqu’au',
  dueAt: 'Commence le',
  begunAt: 'Commencé le',
  endedAt: 'Terminé le',
  removedRows: 'Entrées supprimées ou vidées',
  redactedEvents: 'Événements du registre désormais sans valeurs personnelles',
  progress: 'Progression',
  percent: '{{count, number}} % fait',
  ask: {
    open: 'Effacer les données d’une personne',
    title: 'Demander un effacement',
    explain:
      'Un autre opérateur doit le confirmer. La personne reçoit un e-mail aussitôt et, après la confirmation, dispose de ce délai pour l’arrêter : {{limits.erasureSeconds, duration}}.',
    follows:
      'Ensuite, le compte est fermé, ses places dans des écosystèmes et des équipes prennent fin, et tout ce par quoi on la connaît est supprimé. Rien n’en revient.',
    email: 'E‑mail de la personne',
    emailMissing: 'Indiquez l’e-mail de la personne.',
    reason: 'Motif, que la personne lit',
    send: 'Demander l’effacement',
    done: '{{name}} est au courant. Un autre opérateur doit confirmer l’effacement.',
  },
  copy: {
    open: 'Copier les données d’une personne',
    title: 'Faire une copie des données d’une personne',
    explain:
      'Pour quelqu’un qui la demande par lettre, par e-mail ou en personne. Assurez-vous d’abord que c’est bien elle : le fichier contient tout ce qui est conservé d’elle.',
    follows:
      'Elle reçoit un e-mail qui dit que vous la faites, et pourquoi. C’est au registre. Elle fait elle-même la même copie dans son profil, si elle veut.',
    send: 'Faire la copie',
    loading_one: '{{count, number}} entrée chargée …',
    loading_other: '{{count, number}} entrées chargées …',
    stop: 'Arrêter',
    done: 'La copie a été téléchargée. Ne la donnez à personne d’autre.',
    untoldTitle: 'Aucun e‑mail n’atteint {{name}}',
    untold:
      'Les serveurs de messagerie disent que personne n’a cette adresse : cette personne n’a pas été prévenue. Prévenez-la par la voie par laquelle elle a demandé.',
    untoldClose: 'Fermer la note',
  },
  confirm: {
    act: 'Confirmer l’effacement',
    title: 'Confirmer l’effacement des données de {{name}}',
    body: 'Assurez‑vous que {{name}} le veut. Le délai pour l’arrêter est le suivant : {{limits.erasureSeconds, duration}}.',
    done: 'L’effacement est confirmé, et {{name}} est au courant.',
  },
  withdraw: {
    act: 'Retirer l’effacement',
    title: 'Retirer l’effacement des données de {{name}} ?',
    body: 'Pour {{name}}, rien ne change. Il sera redemandé plus tard s’il le faut.',
    done: 'L’effacement a été retiré.',
  },
}

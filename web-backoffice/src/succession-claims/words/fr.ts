import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Revendications',
  lead: 'Les successeurs qui revendiquent un écosystème, en commençant par ceux qui attendent depuis le plus longtemps.',
  which: 'Quelles revendications',
  open: 'À examiner',
  decided: 'Décidées',
  refresh: 'Actualiser',
  emptyOpenTitle: 'Aucune revendication ne vous attend',
  emptyOpenText:
    'Quand un successeur revendique un écosystème, vous recevez un e-mail et la revendication apparaît ici.',
  emptyDecidedTitle: 'Aucune revendication n’a encore été décidée',
  emptyDecidedText:
    'Les revendications apparaissent ici une fois approuvées, refusées ou annulées.',
  by: 'Revendiqué par {{name}}',
  age: 'En attente depuis {{time}}',
  due: 'À décider au plus tard le {{when}}',
  overdue: 'En retard',
  contested: 'Contestée',
  pageTitle: 'Revendication de l’écosystème {{ecosystem}}',
  notFoundTitle: 'Nous n’avons pas trouvé cette revendication',
  notFoundText: 'Elle n’existe pas, ou ce n’est pas une revendication.',
  back: 'Retour aux revendications',
  contestedTitle: 'L’administrateur conteste cette revendication',
  contestedBy: '{{name}} a écrit le {{when}} :',
  overdueTitle: 'Cet examen est en retard',
  overdueText: 'Le successeur attend depuis {{time}}.',
  parties: 'Parties',
  ecosystem: 'Écosystème',
  fate: 'Ensuite',
  theClaim: 'La revendication',
  reason: 'Motif',
  explanation: 'Explication',
  claimedAt: 'Présentée',
  course: 'Déroulement de la succession',
  evidence: {
    title: 'Justificatifs',
    none: 'Aucun fichier n’a été joint.',
    type: {
      PDF: 'PDF',
      PNG: 'Image PNG',
      JPEG: 'Image JPEG',
    },
    uploaded: 'Envoyé le {{when}}',
    show: 'Afficher',
    hide: 'Masquer',
    showOf: 'Afficher {{name}}',
    hideOf: 'Masquer {{name}}',
    download: 'Télécharger',
    downloadOf: 'Télécharger {{name}}',
    loading: 'Chargement du fichier…',
    sha256: 'SHA-256',
    intact: 'Le fichier est celui qui a été présenté.',
    altered:
      'Le fichier ne correspond pas à son SHA-256. Ne décidez pas sur cette base ; prévenez l’équipe d’exploitation.',
    page: 'Page {{page}} sur {{last}}',
    pageOf: 'Page {{page}} du fichier {{name}}',
    previous: 'Page précédente',
    next: 'Page suivante',
    smaller: 'Plus petit',
    larger: 'Plus grand',
    viewerOf: 'Pages du fichier {{name}}',
    image: 'Justificatif : {{name}}',
    drawing: 'Affichage de la page…',
    noPage:
      'Cette page ne peut pas être affichée ici : elle est endommagée, ou trop grande pour ce navigateur. Téléchargez le fichier pour la voir.',
    notWhole:
      'Une image de cette page ne peut pas être affichée ici : elle est endommagée, ou trop grande pour ce navigateur. Téléchargez le fichier pour la voir.',
    noPicture:
      'Cette image ne peut pas être affichée ici : elle est endommagée, ou trop grande pour ce navigateur. Téléchargez-la pour la voir.',
    noWorker:
      'La visionneuse de fichiers PDF n’a pas démarré dans ce navigateur. Cela ne dit rien du fichier : réessayez, ou téléchargez-le pour le voir.',
    noViewer:
      'Ce fichier ne peut pas être affiché ici : il est endommagé ou protégé. Téléchargez-le pour le voir.',
  },
  decision: {
    title: 'Décision',
    lead: 'Les deux décisions se confirment avec votre code MFA et sont communiquées aux deux parties.',
    approve: 'Approuver',
    decline: 'Refuser',
    notYet:
      'La revendication peut être approuvée à partir du {{when}} ; vous pouvez la refuser à tout moment.',
    mayContest: 'D’ici là, l’administrateur peut la contester sans hâte.',
    timeLeft: 'Temps d’ici là',
    approveTitle: 'Approuver cette revendication ?',
    approveText:
      '{{name}} reçoit un e-mail et doit confirmer avec son propre code MFA. Ce n’est qu’alors que cette personne devient l’administrateur de l’écosystème {{ecosystem}}.',
    approveContested:
      'L’administrateur conteste cette revendication. Pesez l’objection avant d’approuver.',
    declineTitle: 'Refuser cette revendication ?',
    declineText:
      'La succession de l’écosystème {{ecosystem}} est bloquée jusqu’à ce que le support demande de lever le blocage. Les deux parties lisent votre motif.',
    declineReason: 'Pourquoi elle est refusée',
    approved: 'La revendication a été approuvée.',
    declined: 'La revendication a été refusée.',
    involved:
      'Vous ne pouvez pas décider de cette revendication : vous êtes l’une des deux parties, ou avez récemment assisté l’une d’elles. Un autre réviseur décide.',
    over: 'Cette revendication n’est plus en cours d’examen.',
  },
  announcement: {
    CONTESTED: 'L’administrateur a contesté la revendication.',
    MOVED: 'La revendication a avancé : {{state}}.',
  },
}

import type { PlatformEcosystemMailWords } from '../mail-words.ts'

export const fr: PlatformEcosystemMailWords = {
  ecosystem: 'Écosystème',

  ecosystemSituation: {
    SUSPENDED: {
      subject: (ecosystem) => `Écosystème suspendu : ${ecosystem}`,
      preheader: 'Ses environnements sont fermés pour le moment.',
      heading: 'Votre écosystème est suspendu',
      intro: (ecosystem, brand) =>
        `${brand} a suspendu l’écosystème ${ecosystem}. Tant qu’il n’est pas rouvert, personne n’y travaille et rien n’en est envoyé.`,
      next: 'Ce que les contacts écrivent arrive toujours. Rien n’est supprimé, et vous pouvez toujours lire le journal dans le Store.',
    },
    CLOSED: {
      subject: (ecosystem) => `Écosystème fermé : ${ecosystem}`,
      preheader: 'Plus personne n’y travaille.',
      heading: 'Votre écosystème est fermé',
      intro: (ecosystem, brand) =>
        `${brand} a fermé l’écosystème ${ecosystem}. Plus personne n’y travaille, et il n’envoie ni ne reçoit plus rien.`,
      next: 'Rien n’est supprimé : vous pouvez toujours lire le journal dans le Store.',
    },
    OPEN: {
      subject: (ecosystem) => `Écosystème rouvert : ${ecosystem}`,
      preheader: 'Vous et vos membres y travaillez comme avant.',
      heading: 'Votre écosystème est rouvert',
      intro: (ecosystem, brand) => `${brand} a rouvert l’écosystème ${ecosystem}.`,
      next: 'Vous et vos membres y travaillez comme avant.',
    },
    reason: 'Motif',
    button: 'Ouvrir le Store',
    unknownTitle: 'Est-ce une erreur ?',
    unknown: (brand) => `Alors écrivez au support de ${brand}, qui peut le rouvrir.`,
  },

  ecosystemTerms: {
    subject: (ecosystem) => `${ecosystem} a une autre offre ou d’autres modules`,
    preheader: 'Cela vaut dès maintenant.',
    heading: 'Ce que votre écosystème a maintenant',
    intro: (ecosystem, brand) =>
      `${brand} a changé l’offre ou les modules de l’écosystème ${ecosystem}.`,
    plan: 'Offre',
    modules: 'Modules actifs',
    noModules: 'Aucun',
    atOnce: 'Cela vaut dès maintenant, pour vous et pour vos membres.',
    button: 'Voir l’offre',
  },
}

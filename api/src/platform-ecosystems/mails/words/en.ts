import type { PlatformEcosystemMailWords } from '../mail-words.ts'

export const en: PlatformEcosystemMailWords = {
  ecosystem: 'Ecosystem',

  ecosystemSituation: {
    SUSPENDED: {
      subject: (ecosystem) => `${ecosystem} is suspended`,
      preheader: 'Its environments are closed for the time being.',
      heading: 'Your ecosystem is suspended',
      intro: (ecosystem, brand) =>
        `${brand} has suspended the ecosystem ${ecosystem}. Until it is open again, nobody works in it and nothing is sent from it.`,
      next: 'What contacts write still arrives. Nothing is deleted, and in the Store you can still read the record.',
    },
    CLOSED: {
      subject: (ecosystem) => `${ecosystem} is closed`,
      preheader: 'Nobody works in it any more.',
      heading: 'Your ecosystem is closed',
      intro: (ecosystem, brand) =>
        `${brand} has closed the ecosystem ${ecosystem}. Nobody works in it any more, and it neither sends nor receives.`,
      next: 'Nothing is deleted: in the Store you can still read the record.',
    },
    OPEN: {
      subject: (ecosystem) => `${ecosystem} is open again`,
      preheader: 'You and your members work in it as before.',
      heading: 'Your ecosystem is open again',
      intro: (ecosystem, brand) => `${brand} has opened the ecosystem ${ecosystem} again.`,
      next: 'You and your members work in it as before.',
    },
    reason: 'Reason',
    button: 'Open the Store',
    unknownTitle: 'Is this a mistake?',
    unknown: (brand) => `Then write to the support of ${brand}, who can open it again.`,
  },

  ecosystemTerms: {
    subject: (ecosystem) => `${ecosystem} has another plan or other modules`,
    preheader: 'It counts at once.',
    heading: 'What your ecosystem has now',
    intro: (ecosystem, brand) =>
      `${brand} has changed the plan or the modules of the ecosystem ${ecosystem}.`,
    plan: 'Plan',
    modules: 'Modules',
    noModules: 'None',
    atOnce: 'It counts at once, for you and for your members.',
    button: 'See the plan',
  },
}

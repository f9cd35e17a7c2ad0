import { fr as codes } from '../../../codes/mails/words/code/fr.ts'
import type { AssistanceMailWords } from '../mail-words.ts'

export const fr: AssistanceMailWords = {
  ...codes,
  analyst: 'Conseiller',
  ecosystem: 'Écosystème',

  analystCode: {
    subject: (client) => `Votre code de vérification pour assister ${client}`,
    preheader: (time) => `Fonctionne une seule fois, pendant ${time}.`,
    heading: 'Est-ce bien vous qui souhaitez assister ?',
    intro: (client) =>
      `Vous avez demandé à assister ${client}. Saisissez ce code dans le backoffice pour montrer que c’est bien vous.`,
    codeNote: (time) =>
      `Fonctionne une seule fois, pendant ${time}, et pour cette demande uniquement. Il n’est destiné qu’à vous : ne le transmettez à personne, pas même au client.`,
    notYouTitle: 'Ce n’est pas vous qui l’avez demandé ?',
    notYou:
      'Dans ce cas, il est possible que quelqu’un d’autre utilise votre compte du backoffice. Ne donnez ce code à personne, déconnectez tous vos appareils et choisissez un nouveau mot de passe.',
    profileLink: 'Ouvrir mon profil',
  },

  clientCode: {
    subject: (analyst, brand) =>
      `${analyst} (${brand}) vous demande l’autorisation de vous assister`,
    preheader: 'C’est vous qui décidez : autorisez ou refusez.',
    heading: 'Nous autorisez-vous à vous assister ?',
    intro: (analyst, brand) =>
      `${analyst}, conseiller de support chez ${brand}, vous demande l’autorisation de travailler à votre place pendant une courte durée. Rien ne s’ouvre sans votre autorisation.`,
    howLong: 'Durée',
    howLongValue: (time) =>
      `${time} au maximum. Vous avez la possibilité d’y mettre fin à tout moment.`,
    phraseLabel: 'Vérifiez qui vous appelle',
    phraseNote: (analyst) =>
      `${analyst} vous dit ces deux mots en premier. Ne les dites jamais vous-même. Si vous entendez autre chose, ce n’est pas nous : raccrochez et refusez.`,
    stepsTitle: 'Si vous êtes d’accord',
    steps: (analyst) => [
      'Vérifiez que les deux mots sont les mêmes.',
      'Ouvrez la page ci-dessous et saisissez le code.',
      `Lisez le code au téléphone à ${analyst}. L’accès ne s’ouvre qu’une fois le code saisi de part et d’autre.`,
    ],
    codeNote: (time) => `Fonctionne une seule fois, pendant ${time}.`,
    button: 'Autoriser ou refuser',
    notYouTitle: 'Vous n’avez pas demandé d’aide ?',
    notYou: (brand) =>
      `Ouvrez la page, appuyez sur « Refuser » et ne donnez le code à personne : sans vous, personne n’entre. ${brand} ne demande jamais votre mot de passe.`,
  },

  assistanceSummary: {
    subject: (analyst, brand) => `Résumé de votre assistance avec ${analyst} (${brand})`,
    preheader: (time, changes) =>
      changes === 0
        ? `La session a duré ${time}. Rien n’a été modifié.`
        : `La session a duré ${time}. Modifications effectuées : ${changes}.`,
    heading: 'Votre assistance est terminée',
    intro: (analyst) =>
      `La session d’assistance avec ${analyst} est fermée, et plus personne ne s’en sert. Voici ce qui s’y est passé.`,
    started: 'Début',
    ended: 'Fin',
    duration: 'Durée',
    endedByLabel: 'Terminée par',
    endedBy: (analyst) => ({
      CLIENT: 'Vous',
      ANALYST: analyst,
      TIME: 'Le système, à la fin du temps prévu',
      REVOKED: 'Le système, parce qu’une autorisation nécessaire a été retirée',
    }),
    environments: 'Ouvert',
    noEnvironments: 'Rien n’a été ouvert',
    changesTitle: 'Ce qui a été modifié',
    noChanges: 'Rien n’a été modifié.',
    moreChanges: (count) => `Et ${count} de plus, toutes dans l’historique complet.`,
    otherAction: (action) => `Autre modification (${action})`,
    lookedAtTitle: 'Ce qui a été consulté',
    lookedAtNote:
      'Chaque page figure ici une fois, avec l’heure de sa première consultation. L’historique du compte contient chacune d’elles, et ce qui a été consulté en dernier.',
    button: 'Voir l’historique complet',
    notAgreedTitle: 'Quelque chose que vous n’aviez pas accepté ?',
    notAgreed: (brand) =>
      `Ouvrez l’historique complet, notez l’heure de la modification et signalez-la au support ${brand} : chaque modification est enregistrée avec le nom du conseiller et reste traçable.`,
  },

  assistanceClosed: {
    subject: {
      CANCELLED: 'La demande d’assistance a été annulée',
      REFUSED: 'Vous avez refusé la demande d’assistance',
      EXPIRED: 'La demande d’assistance a expiré',
    },
    preheader: 'Le code que nous vous avons envoyé ne fonctionne plus.',
    heading: {
      CANCELLED: 'La demande a été annulée',
      REFUSED: 'Vous avez refusé, et personne n’est entré',
      EXPIRED: 'La demande a expiré',
    },
    intro: (analyst) => ({
      CANCELLED: `${analyst} a annulé la demande d’assistance.`,
      REFUSED: `Vous avez refusé la demande d’assistance présentée par ${analyst}. Personne n’a travaillé à votre place.`,
      EXPIRED: `La demande d’assistance présentée par ${analyst} n’a pas reçu de réponse à temps et s’est fermée d’elle-même. Personne n’a travaillé à votre place.`,
    }),
    next: 'Les codes et les liens que nous vous avons envoyés à ce sujet ne fonctionnent plus. Vous n’avez rien à faire.',
    stillTitle: 'Vous avez encore besoin d’aide ?',
    still: (brand) =>
      `Contactez de nouveau le support ${brand}. Le conseiller ouvre une nouvelle demande, et vous recevez un nouveau code.`,
  },
}

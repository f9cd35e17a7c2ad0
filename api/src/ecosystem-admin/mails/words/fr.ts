import { fr as codes } from '../../../codes/mails/words/code/fr.ts'
import type { EcosystemAdminMailWords } from '../mail-words.ts'

export const fr: EcosystemAdminMailWords = {
  ...codes,
  analyst: 'Conseiller',

  administrationUserCode: {
    subject: (brand) => `Votre code de vérification pour le support ${brand}`,
    preheader: (time) => `Fonctionne une seule fois, pendant ${time}.`,
    heading: 'Est-ce bien vous qui demandez de l’aide ?',
    intro: (analyst, brand) =>
      `${analyst}, conseiller de support chez ${brand}, souhaite vous aider pour l’administration de vos écosystèmes. Si vous êtes d’accord, lisez le code au conseiller ou montrez-lui le code QR.`,
    codeNote: (time) => `Fonctionne une seule fois, pendant ${time}.`,
    pictureLabel: 'Le même code sous forme de code QR',
    picture: 'Code QR du code de vérification',
    pictureNote: 'À scanner au lieu de lire le code à voix haute.',
    notYouTitle: 'Vous n’avez pas demandé d’aide ?',
    notYou: (brand) =>
      `Ne donnez le code à personne : sans lui, personne ne va plus loin. ${brand} ne demande jamais votre mot de passe.`,
  },

  administrationInternalCode: {
    subject: (user) => `Votre code de vérification pour aider ${user}`,
    preheader: (time) => `Fonctionne une seule fois, pendant ${time}.`,
    heading: 'Est-ce bien vous qui apportez votre aide ?',
    intro: (user, ecosystem) =>
      `Vous avez demandé à examiner l’administration de l’écosystème ${ecosystem} avec ${user}. Saisissez ce code dans le backoffice pour montrer que c’est bien vous.`,
    codeNote: (time) =>
      `Fonctionne une seule fois, pendant ${time}, et pour cette demande uniquement. Il n’est destiné qu’à vous : ne le transmettez à personne, pas même au client.`,
    notYouTitle: 'Ce n’est pas vous qui l’avez demandé ?',
    notYou:
      'Dans ce cas, il est possible que quelqu’un d’autre utilise votre compte du backoffice. Ne donnez ce code à personne, déconnectez tous vos appareils et choisissez un nouveau mot de passe.',
    profileLink: 'Ouvrir mon profil',
  },

  administrationClosed: {
    subject: {
      CANCELLED: 'Le support pour votre écosystème a été annulé',
      EXPIRED: 'Le support pour votre écosystème a expiré',
    },
    preheader: 'Le code que nous vous avons envoyé ne fonctionne plus.',
    heading: { CANCELLED: 'Le support a été annulé', EXPIRED: 'Le support a expiré' },
    intro: (analyst) => ({
      CANCELLED: `${analyst} a annulé le support pour l’administration de votre écosystème.`,
      EXPIRED: `Le support apporté par ${analyst} pour l’administration de votre écosystème a attendu trop longtemps et s’est fermé de lui-même.`,
    }),
    next: 'Ce qui avait été saisi est perdu, et les codes que nous vous avons envoyés à ce sujet ne fonctionnent plus. Vous n’avez rien à faire.',
    stillTitle: 'Vous avez encore besoin d’aide ?',
    still: (brand) =>
      `Contactez de nouveau le support ${brand}. Le conseiller ouvre une nouvelle demande, et vous recevez un nouveau code.`,
  },
}

import { en as codes } from '../../../codes/mails/words/code/en.ts'
import type { EcosystemAdminMailWords } from '../mail-words.ts'

export const en: EcosystemAdminMailWords = {
  ...codes,
  analyst: 'Analyst',

  administrationUserCode: {
    subject: (brand) => `Your verification code for ${brand} support`,
    preheader: (time) => `Works once, for ${time}.`,
    heading: 'Is it you who asks for support?',
    intro: (analyst, brand) =>
      `${analyst}, a support analyst at ${brand}, wants to help you with the administration of your ecosystems. To agree, read the code to the analyst or show the QR code.`,
    codeNote: (time) => `Works once, for ${time}.`,
    pictureLabel: 'The same code as a QR code',
    picture: 'QR code of the verification code',
    pictureNote: 'To be scanned instead of read aloud.',
    notYouTitle: 'You did not ask for support?',
    notYou: (brand) =>
      `Give the code to nobody: without it, nobody goes on. ${brand} never asks for your password.`,
  },

  administrationInternalCode: {
    subject: (user) => `Your verification code to support ${user}`,
    preheader: (time) => `Works once, for ${time}.`,
    heading: 'Is it you who gives the support?',
    intro: (user, ecosystem) =>
      `You asked to look into the administration of the ecosystem ${ecosystem} with ${user}. Enter this code in the backoffice to show that it is you.`,
    codeNote: (time) =>
      `Works once, for ${time}, and for this request only. It is yours alone: do not pass it on, not even to the client.`,
    notYouTitle: 'You did not ask for this?',
    notYou:
      'Then someone else may be using your backoffice account. Give the code to nobody, sign out of all your devices and choose a new password.',
    profileLink: 'Open my profile',
  },

  administrationClosed: {
    subject: {
      CANCELLED: 'The support for your ecosystem was cancelled',
      EXPIRED: 'The support for your ecosystem has expired',
    },
    preheader: 'The code we sent you no longer works.',
    heading: { CANCELLED: 'The support was cancelled', EXPIRED: 'The support has expired' },
    intro: (analyst) => ({
      CANCELLED: `${analyst} cancelled the support for the administration of your ecosystem.`,
      EXPIRED: `The support that ${analyst} gave you for the administration of your ecosystem waited too long and closed itself.`,
    }),
    next: 'What had been entered is lost, and any code we sent you for it no longer works. You need not do anything.',
    stillTitle: 'Do you still need help?',
    still: (brand) =>
      `Contact ${brand} support again. The analyst starts a new request, and you get a new code.`,
  },
}

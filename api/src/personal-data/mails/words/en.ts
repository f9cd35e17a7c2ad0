import type { PersonalDataMailWords } from '../mail-words.ts'

export const en: PersonalDataMailWords = {
  erasureUnderWay: {
    asked: {
      subject: (brand) => `Your data at ${brand} is to be erased`,
      preheader: 'If you do not want that, stop it now.',
      intro: (operator, at) => `On ${at} ${operator} asked for the erasure of your personal data.`,
      next: (time) => `Another operator must confirm it. ${time} after that it begins.`,
    },
    confirmed: {
      subject: (brand) => `The erasure of your data at ${brand} is confirmed`,
      preheader: 'If you do not want that, stop it now.',
      intro: (operator, at) => `On ${at} ${operator} confirmed the erasure of your personal data.`,
      next: (time) => `It begins on ${time}.`,
    },
    heading: 'The erasure of your data',
    reason: 'Reason',
    follows:
      'Then your account is closed in every app and your places in ecosystems and teams end. Your name, address, devices and everything else by which you are known are removed. Nothing of it comes back.',
    button: 'Stop the erasure',
    notYouTitle: 'You did not ask for this?',
    notYou:
      'Then stop it: everything stays as it is. You need no sign-in for that. Tell whoever looks after your account, too.',
  },
  erasureDone: {
    subject: (brand) => `Your account at ${brand} is closed`,
    preheader: 'Your personal data is being removed.',
    heading: 'Your account is closed',
    intro: (at, brand) =>
      `On ${at} your account at ${brand} was closed, and your places in ecosystems and teams ended. Nobody signs in with it any more.`,
    rest: 'Your personal data is being removed now. The record of what happened stays, without your name and without anything by which you are known.',
    last: 'This is the last e-mail that you get from us. Your address is kept no longer.',
  },
  personDataOpened: {
    subject: (brand) => `A copy of your data at ${brand} is made for you`,
    preheader: 'An operator makes it. Here is who, and why.',
    heading: 'A copy of your data',
    intro: (operator, at) =>
      `On ${at} ${operator} was let in to download everything that is held of you, as a file.`,
    reason: 'Reason',
    follows:
      'It is the same file that you can download yourself in your profile. Who made it, and whether it was downloaded, is on the record.',
    notYouTitle: 'You did not ask for this?',
    notYou: 'Then tell whoever looks after your account, with the name and the time above.',
  },
  ownDataTaken: {
    subject: (brand) => `A copy of your data at ${brand} was downloaded`,
    preheader: 'If it was not you, change your password now.',
    heading: 'A copy of your data was downloaded',
    intro: (at, device) =>
      `On ${at} everything that is held of you was downloaded as a file, on this device: ${device}.`,
    notYouTitle: 'It was not you?',
    notYou:
      'Then somebody is in your account: change your password at once, sign out all devices in your profile, and tell whoever looks after your account.',
  },
}

import type { PlatformPartnerMailWords } from '../mail-words.ts'

export const en: PlatformPartnerMailWords = {
  partner: 'Partner',
  ecosystem: 'Ecosystem',
  openBackoffice: 'Open the backoffice',

  partnerInvitation: {
    subject: (partner) => `${partner}: set up your partner account`,
    preheader: (time) => `The link is good for ${time}.`,
    heading: 'You will be the Principal',
    intro: (brand, partner) =>
      `${brand} sets up the partner account of ${partner} for you. You own it: you build the team, and look after the clients’ accounts.`,
    next: (time) =>
      `Set your password to begin. The link is good for ${time}; after that, the platform sends you a new one.`,
    button: 'Set my password',
    mfa: 'Then turn MFA on in your profile: what you do with accounts asks for it.',
    unknownTitle: 'Do you know nothing of this?',
    unknown: 'Then do nothing: without a password nothing comes of it.',
  },

  partnerGiven: {
    subject: (partner) => `You are the Principal of ${partner}`,
    preheader: (brand) => `${brand} has set the partner account up for you.`,
    heading: 'A partner account is yours',
    intro: (brand, partner) =>
      `${brand} has set up the partner account of ${partner} for you. You own it: you build the team, and look after the clients’ accounts.`,
    same: 'You sign in as before. Everything that you have elsewhere stays as it is.',
    unknownTitle: 'Do you know nothing of this?',
    unknown: (brand) => `Then write to the support of ${brand}.`,
  },

  partnerSituation: {
    SUSPENDED: {
      subject: (partner) => `${partner} is suspended`,
      preheader: 'Your team is kept out for the time being.',
      heading: 'Your partner account is suspended',
      intro: (partner, brand) =>
        `${brand} has suspended ${partner}. Until it is resumed, nobody of your team works in it or in the clients’ accounts; sessions that were running have ended.`,
      next: 'The clients’ accounts go on working. Nothing is deleted.',
    },
    RESUMED: {
      subject: (partner) => `${partner} works again`,
      preheader: 'You and your team work as before.',
      heading: 'Your partner account works again',
      intro: (partner, brand) => `${brand} has resumed ${partner}.`,
      next: 'You and your team work in it as before.',
    },
    reason: 'Reason',
  },

  accountMoved: {
    GIVEN: {
      subject: (ecosystem) => `${ecosystem} is your account now`,
      preheader: (partner) => `${partner} looks after it.`,
      heading: 'A new account for your team',
      intro: (ecosystem, partner, brand) =>
        `${brand} has moved the ecosystem ${ecosystem} to ${partner}, which looks after it from now on.`,
      next: 'It begins as “Being set up”. Give it a plan, and bring it into production when it is ready: from then on it is billed.',
    },
    TAKEN: {
      subject: (ecosystem) => `${ecosystem} is your account no more`,
      preheader: (partner) => `${partner} looks after it no more.`,
      heading: 'An account has left your team',
      intro: (ecosystem, partner, brand) =>
        `${brand} has moved the ecosystem ${ecosystem} out of ${partner}. Sessions of your team there have ended.`,
      next: 'Bills stay as they are: those that are issued, and what the present month holds.',
    },
  },

  ecosystemMoved: {
    subject: (ecosystem) => `${ecosystem}: another partner`,
    preheader: 'Who looks after your ecosystem has changed.',
    heading: 'Who looks after your ecosystem',
    intro: (ecosystem, brand) =>
      `${brand} has changed which partner looks after the ecosystem ${ecosystem}.`,
    formerPartner: 'Until now',
    newPartner: 'From now on',
    none: 'No partner',
    same: 'Your people, queues, channels and messages stay as they are.',
    access:
      'What you decided on the access of partners goes on: if you keep them out, the new one is kept out too. You change it in the Store.',
    button: 'See it in the Store',
  },
}

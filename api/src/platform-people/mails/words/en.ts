import type { PlatformPeopleMailWords } from '../mail-words.ts'

export const en: PlatformPeopleMailWords = {
  personChanged: {
    BLOCKED: {
      subject: (brand) => `Your account at ${brand} is blocked`,
      preheader: 'You can’t sign in for the time being.',
      heading: 'Your account is blocked',
      intro: (at, brand) => `On ${at} an operator of ${brand} has blocked your account.`,
      next: 'You are signed out everywhere, and can’t sign in until the account is unblocked. Nothing of yours is deleted.',
    },
    UNBLOCKED: {
      subject: (brand) => `Your account at ${brand} is open again`,
      preheader: 'You can sign in again.',
      heading: 'Your account is open again',
      intro: (at, brand) => `On ${at} an operator of ${brand} has unblocked your account.`,
      next: 'You can sign in as before. Where an ecosystem or a partner’s team has blocked you, you stay blocked there.',
    },
    FACTOR_UNLOCKED: {
      subject: (brand) => `You can sign in at ${brand} again`,
      preheader: 'What wrong tries had locked is open again.',
      heading: 'What was locked is open again',
      intro: (at, brand) =>
        `On ${at} an operator of ${brand} has opened again what wrong tries had locked.`,
      next: 'You can sign in as before.',
    },
    SIGNED_OUT: {
      subject: (brand) => `You are signed out of ${brand}`,
      preheader: 'On all of your devices.',
      heading: 'You are signed out everywhere',
      intro: (at, brand) =>
        `On ${at} an operator of ${brand} has signed you out of all of your devices.`,
      next: 'You can sign in again at once.',
    },
    reason: 'Reason',
    factor: 'Opened again',
    factors: { PASSWORD: 'Password', MFA: 'MFA codes', VERIFICATION_CODE: 'Verification codes' },
    wrongTitle: 'Is that wrong?',
    wrong: (brand) =>
      `Write to the support of ${brand}. What was done, by whom and when, is on the record.`,
  },
}

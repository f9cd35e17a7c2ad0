import type { LockWords } from '../../lock-words.ts'

export const en: LockWords = {
  factorLocked: {
    subject: {
      PASSWORD: 'Too many wrong passwords for your account',
      MFA: 'Too many wrong MFA codes for your account',
      VERIFICATION_CODE: 'Too many wrong verification codes for your account',
    },
    preheader: (time) => `Locked for ${time}. Was it you?`,
    heading: {
      PASSWORD: 'Your password is locked for now',
      MFA: 'Your MFA codes are locked for now',
      VERIFICATION_CODE: 'Your verification codes are locked for now',
    },
    intro: (time) => ({
      PASSWORD: `A wrong password was entered too many times. For ${time}, no password is accepted on the devices you use, not even the right one. Devices that are signed in stay signed in.`,
      MFA: `A wrong MFA code was entered too many times. For ${time}, no MFA code is accepted on the devices you use, not even a right one. Devices that are signed in stay signed in.`,
      VERIFICATION_CODE: `A wrong verification code was entered too many times. For ${time}, no verification code is accepted from you, not even the right one.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Your password is locked for new devices',
        MFA: 'Your MFA codes are locked for new devices',
      },
      intro: (time) => ({
        PASSWORD: `A wrong password was entered too many times, on devices you have not signed in on before. For ${time}, no password is accepted on such devices, not even the right one. Devices you have signed in on before go on as always.`,
        MFA: `A wrong MFA code was entered too many times, on devices you have not signed in on before. For ${time}, no MFA code is accepted on such devices, not even a right one. Devices you have signed in on before go on as always.`,
      }),
    },
    ifYou: (time) => `If it was you: wait ${time}, then try again.`,
    notYouTitle: 'It was not you?',
    notYou: {
      PASSWORD:
        'Somebody tried to get in and did not. If your password is short or used elsewhere, choose a new one now.',
      MFA: 'Whoever entered these codes already knew your password. Choose a new one now.',
      VERIFICATION_CODE:
        'Somebody tried to guess a code and did not succeed. Refuse any request for assistance that you did not ask for.',
    },
    resetLink: 'Choose a new password',
  },
}

import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { CodeMailParameters } from './mail-parameters.ts'

export const codeMailSamples: MailSamples<CodeMailParameters> = {
  factorLocked: {
    passwordForStrangers: {
      name: 'Elena Duarte',
      factor: 'PASSWORD',
      guesser: 'STRANGER',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    mfaForStrangers: {
      name: 'Elena Duarte',
      factor: 'MFA',
      guesser: 'STRANGER',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    password: {
      name: 'Elena Duarte',
      factor: 'PASSWORD',
      guesser: 'KNOWN',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    mfa: {
      name: 'Elena Duarte',
      factor: 'MFA',
      guesser: 'KNOWN',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
    verificationCode: {
      name: 'Elena Duarte',
      factor: 'VERIFICATION_CODE',
      guesser: 'KNOWN',
      seconds: 900,
      resetLink: 'https://web.house.example/forgot-password',
    },
  },
}

import type { SharedMailWords } from '../shared-mail-words.ts'

export const en: SharedMailWords = {
  greeting: (name) => `Hello ${name},`,
  copyAddress: 'If the button does not open, copy this address into your browser:',
  footer: (brand) =>
    `${brand} sent you this message because it concerns your account. Replies to this address are not read.`,
  labelEnd: ':',
  emailAddress: 'E-mail address',
  reason: 'Reason',
}

import type { CodeWords } from '../../code-words.ts'

export const en: CodeWords = {
  verificationCode: 'Verification code',
  codeReplacement: {
    subject: (number, subject) => `New code (no. ${number}): ${subject}`,
    text: (number) =>
      `This is code no. ${number} for this request. It replaces the earlier ones: codes in earlier e-mails no longer work.`,
    textWithLink: (number) =>
      `This is code no. ${number} for this request. It replaces the earlier ones: codes and links in earlier e-mails no longer work.`,
  },
}

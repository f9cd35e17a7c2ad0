import type { CodeWords } from '../../code-words.ts'

export const ptBr: CodeWords = {
  verificationCode: 'Código de verificação',
  codeReplacement: {
    subject: (number, subject) => `Novo código (n.º ${number}): ${subject}`,
    text: (number) =>
      `Este é o código n.º ${number} desta solicitação. Ele substitui os anteriores: os códigos de e-mails anteriores não valem mais.`,
    textWithLink: (number) =>
      `Este é o código n.º ${number} desta solicitação. Ele substitui os anteriores: os códigos e links de e-mails anteriores não valem mais.`,
  },
}

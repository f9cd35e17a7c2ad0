import type { CodeWords } from '../../code-words.ts'

export const es: CodeWords = {
  verificationCode: 'Código de verificación',
  codeReplacement: {
    subject: (number, subject) => `Código nuevo (n.º ${number}): ${subject}`,
    text: (number) =>
      `Este es el código n.º ${number} de esta solicitud. Reemplaza a los anteriores: los códigos de correos anteriores ya no sirven.`,
    textWithLink: (number) =>
      `Este es el código n.º ${number} de esta solicitud. Reemplaza a los anteriores: los códigos y enlaces de correos anteriores ya no sirven.`,
  },
}

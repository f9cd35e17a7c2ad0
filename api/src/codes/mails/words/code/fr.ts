import type { CodeWords } from '../../code-words.ts'

export const fr: CodeWords = {
  verificationCode: 'Code de vérification',
  codeReplacement: {
    subject: (number, subject) => `Nouveau code (n° ${number}) : ${subject}`,
    text: (number) =>
      `Voici le code n° ${number} de cette demande. Il remplace les précédents : les codes des e-mails antérieurs ne fonctionnent plus.`,
    textWithLink: (number) =>
      `Voici le code n° ${number} de cette demande. Il remplace les précédents : les codes et les liens des e-mails antérieurs ne fonctionnent plus.`,
  },
}

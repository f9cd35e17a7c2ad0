import type { LockWords } from '../../lock-words.ts'

export const ptBr: LockWords = {
  factorLocked: {
    subject: {
      PASSWORD: 'Senhas erradas demais no seu usuário',
      MFA: 'Códigos MFA errados demais no seu usuário',
      VERIFICATION_CODE: 'Códigos de verificação errados demais no seu usuário',
    },
    preheader: (time) => `Bloqueio de ${time}. Foi você?`,
    heading: {
      PASSWORD: 'Sua senha está bloqueada por enquanto',
      MFA: 'Seus códigos MFA estão bloqueados por enquanto',
      VERIFICATION_CODE: 'Seus códigos de verificação estão bloqueados por enquanto',
    },
    intro: (time) => ({
      PASSWORD: `Uma senha errada foi digitada vezes demais. Por ${time}, nenhuma senha é aceita nos dispositivos que você usa, nem a certa. Os dispositivos já conectados continuam conectados.`,
      MFA: `Um código MFA errado foi digitado vezes demais. Por ${time}, nenhum código MFA é aceito nos dispositivos que você usa, nem um certo. Os dispositivos já conectados continuam conectados.`,
      VERIFICATION_CODE: `Um código de verificação errado foi digitado vezes demais. Por ${time}, nenhum código de verificação seu é aceito, nem o certo.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Sua senha está bloqueada em dispositivos novos',
        MFA: 'Seus códigos MFA estão bloqueados em dispositivos novos',
      },
      intro: (time) => ({
        PASSWORD: `Uma senha errada foi digitada vezes demais, em dispositivos nos quais você nunca entrou. Por ${time}, nenhuma senha é aceita em dispositivos assim, nem a certa. Os dispositivos nos quais você já entrou continuam como sempre.`,
        MFA: `Um código MFA errado foi digitado vezes demais, em dispositivos nos quais você nunca entrou. Por ${time}, nenhum código MFA é aceito em dispositivos assim, nem um certo. Os dispositivos nos quais você já entrou continuam como sempre.`,
      }),
    },
    ifYou: (time) => `Se foi você: espere ${time} e tente de novo.`,
    notYouTitle: 'Não foi você?',
    notYou: {
      PASSWORD:
        'Alguém tentou entrar e não conseguiu. Se sua senha é curta ou usada em outro lugar, escolha uma nova agora.',
      MFA: 'Quem digitou esses códigos já sabia sua senha. Escolha uma nova agora.',
      VERIFICATION_CODE:
        'Alguém tentou adivinhar um código e não conseguiu. Recuse qualquer solicitação de assistência que você não pediu.',
    },
    resetLink: 'Escolher uma nova senha',
  },
}

import type { PlatformPeopleMailWords } from '../mail-words.ts'

export const ptBr: PlatformPeopleMailWords = {
  personChanged: {
    BLOCKED: {
      subject: (brand) => `Seu acesso ao ${brand} está bloqueado`,
      preheader: 'Por enquanto você não pode entrar.',
      heading: 'Seu acesso está bloqueado',
      intro: (at, brand) => `Em ${at}, um operador do ${brand} bloqueou seu acesso.`,
      next: 'Todos os seus dispositivos estão desconectados, e você não entra até que o acesso seja desbloqueado. Nada seu é excluído.',
    },
    UNBLOCKED: {
      subject: (brand) => `Seu acesso ao ${brand} está aberto de novo`,
      preheader: 'Você pode entrar de novo.',
      heading: 'Seu acesso está aberto de novo',
      intro: (at, brand) => `Em ${at}, um operador do ${brand} desbloqueou seu acesso.`,
      next: 'Você pode entrar como antes. Onde uma conta ou a equipe de um parceiro bloqueou você, esse bloqueio continua.',
    },
    FACTOR_UNLOCKED: {
      subject: (brand) => `Você pode entrar no ${brand} de novo`,
      preheader: 'O que tentativas erradas tinham bloqueado está aberto de novo.',
      heading: 'O que estava bloqueado está aberto de novo',
      intro: (at, brand) =>
        `Em ${at}, um operador do ${brand} abriu de novo o que tentativas erradas tinham bloqueado.`,
      next: 'Você pode entrar como antes.',
    },
    SIGNED_OUT: {
      subject: (brand) => `Um operador do ${brand} desconectou os seus dispositivos`,
      preheader: 'Em todos os seus dispositivos.',
      heading: 'Todos os seus dispositivos estão desconectados',
      intro: (at, brand) =>
        `Em ${at}, um operador do ${brand} desconectou você de todos os seus dispositivos.`,
      next: 'Você pode entrar de novo já.',
    },
    reason: 'Motivo',
    factor: 'Aberto de novo',
    factors: {
      PASSWORD: 'Senha',
      MFA: 'Códigos MFA',
      VERIFICATION_CODE: 'Códigos de verificação',
    },
    wrongTitle: 'Há um engano?',
    wrong: (brand) =>
      `Escreva ao suporte do ${brand}. O que foi feito, por quem e quando, está no registro.`,
  },
}

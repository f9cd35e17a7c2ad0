import type { StaffMailWords } from '../mail-words.ts'

export const ptBr: StaffMailWords = {
  roles: 'Suas funções',
  role: {
    ANALYST: 'Analista de suporte',
    REVIEWER: 'Revisor de reivindicações',
    OPERATOR: 'Operador',
  },

  staffInvitation: {
    subject: (brand) => `Sua conta na equipe de ${brand}`,
    preheader: (time) => `Escolha uma senha e ative a MFA em ${time}.`,
    heading: 'Sua conta na equipe',
    intro: (brand) => `Você recebeu um convite para trabalhar no backoffice de ${brand}.`,
    before:
      'Escolha uma senha e ative a verificação em duas etapas (MFA). Você precisa de um aplicativo autenticador no celular. Antes disso, a conta não existe.',
    once: (time) => `O link vale uma vez, por ${time}. Um e‑mail posterior como este o substitui.`,
    button: 'Preparar a conta',
    unknownTitle: 'Você não esperava isto?',
    unknown: 'Então não faça nada: sem você, ninguém recebe esta conta.',
  },

  newAuthenticator: {
    subject: 'Outro aplicativo autenticador para a sua conta',
    preheader: (time) => `O link vale por ${time}.`,
    heading: 'Outro aplicativo autenticador',
    intro: {
      SERVER:
        'No servidor foi pedido que você conecte outro aplicativo autenticador à sua conta. O link pede a sua senha.',
      OPERATORS:
        'Dois operadores redefiniram a sua MFA: conecte outro aplicativo autenticador à sua conta. O link pede a sua senha.',
    },
    until: 'Até lá, o aplicativo atual e os códigos de recuperação continuam valendo.',
    once: (time) => `O link vale uma vez, por ${time}. Um e‑mail posterior como este o substitui.`,
    button: 'Conectar outro aplicativo',
    notYouTitle: 'Não foi você que pediu?',
    notYou: {
      SERVER: 'Então não abra o link e avise imediatamente quem cuida do servidor.',
      OPERATORS: 'Então não abra o link e avise imediatamente um operador que você conheça.',
    },
  },

  staffRolesChanged: {
    subject: (brand) => `Suas funções em ${brand} mudaram`,
    preheader: 'O que você faz no backoffice agora é diferente.',
    heading: 'Suas funções mudaram',
    intro: (at) => `Desde ${at} a sua conta na equipe tem estas funções.`,
    notYouTitle: 'Está errado?',
    notYou: 'Avise um operador. O que foi mudado, e por quem, está no registro.',
  },

  staffAccountChanged: {
    BLOCKED: {
      subject: (brand) => `Sua conta na equipe de ${brand} está bloqueada`,
      preheader: 'Você não entra mais, e todos os seus dispositivos estão desconectados.',
      heading: 'Sua conta está bloqueada',
      intro: (at, brand) =>
        `Desde ${at} a sua conta na equipe de ${brand} está bloqueada: você não entra, e todos os seus dispositivos estão desconectados.`,
    },
    UNBLOCKED: {
      subject: (brand) => `Sua conta na equipe de ${brand} está aberta de novo`,
      preheader: 'Você entra como antes.',
      heading: 'Sua conta está aberta de novo',
      intro: (at, brand) =>
        `Desde ${at} a sua conta na equipe de ${brand} está aberta de novo: você entra como antes.`,
    },
    SIGNED_OUT: {
      subject: (brand) => `Um operador de ${brand} encerrou as suas sessões`,
      preheader: 'Todos os seus dispositivos estão desconectados.',
      heading: 'As suas sessões estão encerradas',
      intro: (at, brand) =>
        `Em ${at} um operador de ${brand} desconectou todos os seus dispositivos. Entre de novo quando quiser.`,
    },
    reason: 'Motivo',
    wrongTitle: 'Está errado?',
    wrong: 'Avise um operador. O que foi feito, e por quem, está no registro.',
  },

  mfaResetUnderWay: {
    asked: {
      subject: 'Alguém quer redefinir a sua MFA',
      preheader: 'Se não foi você que pediu, impeça agora.',
      intro: (operator, at) =>
        `Em ${at} ${operator} pediu a redefinição da sua verificação em duas etapas (MFA).`,
      next: (time) =>
        `Outro operador precisa confirmar. Depois deste tempo você recebe um link para outro aplicativo autenticador: ${time}.`,
    },
    confirmed: {
      subject: 'A redefinição da sua MFA está confirmada',
      preheader: 'Se não foi você que pediu, impeça agora.',
      intro: (operator, at) =>
        `Em ${at} ${operator} confirmou a redefinição da sua verificação em duas etapas (MFA).`,
      next: (time) => `Em ${time} você recebe um link para outro aplicativo autenticador.`,
    },
    heading: 'Uma redefinição da sua MFA',
    reason: 'Motivo',
    yours:
      'Até você usar esse link, o aplicativo atual, as chaves de acesso e os códigos de recuperação continuam valendo. Depois são substituídos.',
    button: 'Impedir a redefinição',
    notYouTitle: 'Não foi você que pediu?',
    notYou:
      'Então impeça: talvez alguém esteja tentando entrar na sua conta. Avise também um operador que você conheça.',
  },
}

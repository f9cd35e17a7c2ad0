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
    intro:
      'No servidor foi pedido que você conecte outro aplicativo autenticador à sua conta. O link pede a sua senha.',
    until: 'Até lá, o aplicativo atual e os códigos de recuperação continuam valendo.',
    once: (time) => `O link vale uma vez, por ${time}. Um e‑mail posterior como este o substitui.`,
    button: 'Conectar outro aplicativo',
    notYouTitle: 'Não foi você que pediu?',
    notYou: 'Então não abra o link e avise imediatamente quem cuida do servidor.',
  },

  staffRolesChanged: {
    subject: (brand) => `Suas funções em ${brand} mudaram`,
    preheader: 'O que você faz no backoffice agora é diferente.',
    heading: 'Suas funções mudaram',
    intro: (at) => `Desde ${at} a sua conta na equipe tem estas funções.`,
    notYouTitle: 'Está errado?',
    notYou: 'Avise um operador. O que foi mudado, e por quem, está no registro.',
  },
}

import type { PlatformPartnerMailWords } from '../mail-words.ts'

export const ptBr: PlatformPartnerMailWords = {
  partner: 'Parceiro',
  ecosystem: 'Conta',
  openBackoffice: 'Abrir o backoffice',

  partnerInvitation: {
    subject: (partner) => `${partner}: prepare sua conta de parceiro`,
    preheader: (time) => `O link vale por ${time}.`,
    heading: 'Você será o Principal',
    intro: (brand, partner) =>
      `A ${brand} prepara para você a conta de parceiro da ${partner}. Ela é sua: você forma a equipe e cuida das contas dos clientes.`,
    next: (time) =>
      `Para começar, crie sua senha. O link vale por ${time}; depois disso, a plataforma envia outro.`,
    button: 'Criar minha senha',
    mfa: 'Depois ative a MFA no seu perfil: o que você faz com as contas pede por ela.',
    unknownTitle: 'Você não sabe nada disto?',
    unknown: 'Então não faça nada: sem uma senha, nada acontece.',
  },

  partnerGiven: {
    subject: (partner) => `Você é o Principal da ${partner}`,
    preheader: (brand) => `A ${brand} preparou a conta de parceiro para você.`,
    heading: 'Uma conta de parceiro é sua',
    intro: (brand, partner) =>
      `A ${brand} preparou para você a conta de parceiro da ${partner}. Ela é sua: você forma a equipe e cuida das contas dos clientes.`,
    same: 'Você entra como antes. Tudo o que você tem em outros lugares continua igual.',
    unknownTitle: 'Você não sabe nada disto?',
    unknown: (brand) => `Então escreva ao suporte da ${brand}.`,
  },

  partnerSituation: {
    SUSPENDED: {
      subject: (partner) => `Parceiro suspenso: ${partner}`,
      preheader: 'Sua equipe não pode entrar por enquanto.',
      heading: 'Sua conta de parceiro está suspensa',
      intro: (partner, brand) =>
        `A ${brand} suspendeu a ${partner}. Até a reativação, ninguém da sua equipe trabalha nela nem nas contas dos clientes; as sessões em andamento terminaram.`,
      next: 'As contas dos clientes continuam funcionando. Nada é apagado.',
    },
    RESUMED: {
      subject: (partner) => `Parceiro reativado: ${partner}`,
      preheader: 'Você e sua equipe trabalham como antes.',
      heading: 'Sua conta de parceiro voltou a funcionar',
      intro: (partner, brand) => `A ${brand} reativou a ${partner}.`,
      next: 'Você e sua equipe trabalham nela como antes.',
    },
    reason: 'Motivo',
  },

  accountMoved: {
    GIVEN: {
      subject: (ecosystem) => `Conta nova: ${ecosystem}`,
      preheader: (partner) => `A ${partner} cuida dela.`,
      heading: 'Uma conta nova para sua equipe',
      intro: (ecosystem, partner, brand) =>
        `A ${brand} passou a conta ${ecosystem} para a ${partner}, que cuida dela a partir de agora.`,
      next: 'Ela começa como “Em implantação”. Dê um plano a ela e coloque-a em produção quando estiver pronta: a partir daí ela é faturada.',
    },
    TAKEN: {
      subject: (ecosystem) => `Não é mais sua conta: ${ecosystem}`,
      preheader: (partner) => `A ${partner} não cuida mais dela.`,
      heading: 'Uma conta deixou sua equipe',
      intro: (ecosystem, partner, brand) =>
        `A ${brand} retirou a conta ${ecosystem} da ${partner}. As sessões da sua equipe nela terminaram.`,
      next: 'As faturas continuam como estão: as emitidas e o que o mês atual já tem.',
    },
  },

  ecosystemMoved: {
    subject: (ecosystem) => `${ecosystem}: outro parceiro`,
    preheader: 'Mudou quem cuida da sua conta.',
    heading: 'Quem cuida da sua conta',
    intro: (ecosystem, brand) => `A ${brand} mudou o parceiro que cuida da conta ${ecosystem}.`,
    formerPartner: 'Até agora',
    newPartner: 'A partir de agora',
    none: 'Nenhum parceiro',
    same: 'Suas pessoas, filas, canais e mensagens continuam como estão.',
    access:
      'O que você decidiu sobre o acesso dos parceiros continua valendo: se você não os deixa entrar, o novo também não entra. Você muda isso na Store.',
    button: 'Ver na Store',
  },
}

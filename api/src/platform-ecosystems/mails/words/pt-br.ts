import type { PlatformEcosystemMailWords } from '../mail-words.ts'

export const ptBr: PlatformEcosystemMailWords = {
  ecosystem: 'Conta',

  ecosystemSituation: {
    SUSPENDED: {
      subject: (ecosystem) => `Conta suspensa: ${ecosystem}`,
      preheader: 'Os ambientes dela estão fechados por enquanto.',
      heading: 'Sua conta está suspensa',
      intro: (ecosystem, brand) =>
        `A ${brand} suspendeu a conta ${ecosystem}. Até que seja reaberta, ninguém trabalha nela e nada é enviado por ela.`,
      next: 'O que os contatos escrevem continua chegando. Nada é apagado, e na Store você ainda pode ler o registro.',
    },
    CLOSED: {
      subject: (ecosystem) => `Conta encerrada: ${ecosystem}`,
      preheader: 'Ninguém mais trabalha nela.',
      heading: 'Sua conta está encerrada',
      intro: (ecosystem, brand) =>
        `A ${brand} encerrou a conta ${ecosystem}. Ninguém mais trabalha nela, e ela não envia nem recebe nada.`,
      next: 'Nada é apagado: na Store você ainda pode ler o registro.',
    },
    OPEN: {
      subject: (ecosystem) => `Conta reaberta: ${ecosystem}`,
      preheader: 'Você e os membros trabalham nela como antes.',
      heading: 'Sua conta foi reaberta',
      intro: (ecosystem, brand) => `A ${brand} reabriu a conta ${ecosystem}.`,
      next: 'Você e os membros trabalham nela como antes.',
    },
    reason: 'Motivo',
    button: 'Abrir a Store',
    unknownTitle: 'É um engano?',
    unknown: (brand) => `Então escreva ao suporte da ${brand}, que pode reabri-la.`,
  },

  ecosystemTerms: {
    subject: (ecosystem) => `${ecosystem} tem outro plano ou outros módulos`,
    preheader: 'Vale a partir de agora.',
    heading: 'O que sua conta tem agora',
    intro: (ecosystem, brand) => `A ${brand} mudou o plano ou os módulos da conta ${ecosystem}.`,
    plan: 'Plano',
    modules: 'Módulos',
    noModules: 'Nenhum',
    atOnce: 'Vale a partir de agora, para você e para os membros.',
    button: 'Ver o plano',
  },
}

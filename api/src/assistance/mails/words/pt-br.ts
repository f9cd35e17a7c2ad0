import { ptBr as codes } from '../../../codes/mails/words/code/pt-br.ts'
import type { AssistanceMailWords } from '../mail-words.ts'

export const ptBr: AssistanceMailWords = {
  ...codes,
  analyst: 'Analista',
  ecosystem: 'Conta',

  analystCode: {
    subject: (client) => `Seu código de verificação para dar assistência a ${client}`,
    preheader: (time) => `Vale uma única vez, por ${time}.`,
    heading: 'É você quem vai dar assistência?',
    intro: (client) =>
      `Você pediu para dar assistência a ${client}. Digite este código no backoffice para mostrar que é você.`,
    codeNote: (time) =>
      `Vale uma única vez, por ${time} e só para esta solicitação. É só seu: não o passe a ninguém, nem ao cliente.`,
    notYouTitle: 'Não foi você quem pediu?',
    notYou:
      'Outra pessoa pode estar usando seu usuário no backoffice. Não passe o código a ninguém, saia de todos os seus dispositivos e escolha uma nova senha.',
    profileLink: 'Abrir meu perfil',
  },

  clientCode: {
    subject: (analyst, brand) => `${analyst}, de ${brand}, pede sua permissão para dar assistência`,
    preheader: 'Você decide: permita ou recuse.',
    heading: 'Podemos dar assistência a você?',
    intro: (analyst, brand) =>
      `${analyst}, analista de suporte de ${brand}, pede sua permissão para trabalhar no seu lugar por pouco tempo. Nada se abre se você não permitir.`,
    howLong: 'Por quanto tempo',
    howLongValue: (time) => `No máximo ${time}. Você pode encerrar a qualquer momento.`,
    phraseLabel: 'Confira quem está ligando',
    phraseNote: (analyst) =>
      `${analyst} diz primeiro estas duas palavras a você. Nunca as diga você. Se ouvir qualquer outra coisa, não somos nós: desligue e recuse.`,
    stepsTitle: 'Se você concorda',
    steps: (analyst) => [
      'Confira se as duas palavras são as mesmas.',
      'Abra a página abaixo e digite o código.',
      `Leia o código para ${analyst} na ligação. O acesso só se abre quando os dois o digitarem.`,
    ],
    codeNote: (time) => `Vale uma única vez, por ${time}.`,
    button: 'Permitir ou recusar',
    notYouTitle: 'Você não pediu ajuda?',
    notYou: (brand) =>
      `Abra a página, clique em “Recusar” e não passe o código a ninguém: sem você, ninguém entra. ${brand} nunca pede sua senha.`,
  },

  assistanceSummary: {
    subject: (analyst, brand) => `Resumo da sua assistência com ${analyst}, de ${brand}`,
    preheader: (time, changes) =>
      changes === 0
        ? `A sessão durou ${time}. Nada foi alterado.`
        : `A sessão durou ${time}. Alterações feitas: ${changes}.`,
    heading: 'Sua assistência terminou',
    intro: (analyst) =>
      `A sessão temporária com ${analyst} está encerrada, e ninguém mais pode usá-la. Foi isto que aconteceu nela.`,
    started: 'Início',
    ended: 'Fim',
    duration: 'Duração',
    endedByLabel: 'Encerrada por',
    endedBy: (analyst) => ({
      CLIENT: 'Você',
      ANALYST: analyst,
      TIME: 'O sistema, ao fim do tempo',
      REVOKED: 'O sistema, porque uma permissão necessária foi retirada',
    }),
    environments: 'O que foi aberto',
    noEnvironments: 'Nada foi aberto',
    changesTitle: 'O que foi alterado',
    noChanges: 'Nada foi alterado.',
    moreChanges: (count) => `E mais ${count}, todas no registro completo.`,
    otherAction: (action) => `Outra alteração (${action})`,
    lookedAtTitle: 'O que foi visto',
    lookedAtNote:
      'Cada página aparece aqui uma vez, com o momento em que foi vista primeiro. O registro da conta tem cada vez, e o que foi visto por último.',
    button: 'Ver o registro completo',
    notAgreedTitle: 'Algo que você não combinou?',
    notAgreed: (brand) =>
      `Abra o registro completo, anote o horário da alteração e avise o suporte de ${brand}: cada alteração fica registrada com o nome do analista e pode ser rastreada.`,
  },

  assistanceClosed: {
    subject: {
      CANCELLED: 'A solicitação de assistência foi cancelada',
      REFUSED: 'Você recusou a solicitação de assistência',
      EXPIRED: 'A solicitação de assistência venceu',
    },
    preheader: 'O código que enviamos não vale mais.',
    heading: {
      CANCELLED: 'A solicitação foi cancelada',
      REFUSED: 'Você recusou, e ninguém entrou',
      EXPIRED: 'A solicitação venceu',
    },
    intro: (analyst) => ({
      CANCELLED: `${analyst} cancelou a solicitação de assistência.`,
      REFUSED: `Você recusou a solicitação de assistência de ${analyst}. Ninguém trabalhou no seu lugar.`,
      EXPIRED: `A solicitação de assistência de ${analyst} ficou sem resposta e se encerrou sozinha. Ninguém trabalhou no seu lugar.`,
    }),
    next: 'Se enviamos um código ou um link para ela, ele não vale mais. Você não precisa fazer nada.',
    stillTitle: 'Ainda precisa de ajuda?',
    still: (brand) =>
      `Fale de novo com o suporte de ${brand}. O analista abre uma nova solicitação, e você recebe um novo código.`,
  },
}

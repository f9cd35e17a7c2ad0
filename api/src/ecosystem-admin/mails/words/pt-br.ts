import { ptBr as codes } from '../../../codes/mails/words/code/pt-br.ts'
import type { EcosystemAdminMailWords } from '../mail-words.ts'

export const ptBr: EcosystemAdminMailWords = {
  ...codes,
  analyst: 'Analista',

  administrationUserCode: {
    subject: (brand) => `Seu código de verificação para o suporte de ${brand}`,
    preheader: (time) => `Vale uma única vez, por ${time}.`,
    heading: 'É você quem pede suporte?',
    intro: (analyst, brand) =>
      `${analyst}, analista de suporte de ${brand}, quer ajudar você com a administração das suas contas. Se você concorda, leia o código para o analista ou mostre o código QR.`,
    codeNote: (time) => `Vale uma única vez, por ${time}.`,
    pictureLabel: 'O mesmo código como QR',
    picture: 'Código QR do código de verificação',
    pictureNote: 'Para ser escaneado em vez de lido em voz alta.',
    notYouTitle: 'Você não pediu suporte?',
    notYou: (brand) =>
      `Não passe o código a ninguém: sem ele, ninguém segue adiante. ${brand} nunca pede sua senha.`,
  },

  administrationInternalCode: {
    subject: (user) => `Seu código de verificação para dar suporte a ${user}`,
    preheader: (time) => `Vale uma única vez, por ${time}.`,
    heading: 'É você quem dá o suporte?',
    intro: (user, ecosystem) =>
      `Você pediu para analisar a administração da conta ${ecosystem} com ${user}. Digite este código no backoffice para mostrar que é você.`,
    codeNote: (time) =>
      `Vale uma única vez, por ${time} e só para esta solicitação. É só seu: não o passe a ninguém, nem ao cliente.`,
    notYouTitle: 'Não foi você quem pediu?',
    notYou:
      'Outra pessoa pode estar usando seu usuário no backoffice. Não passe o código a ninguém, saia de todos os seus dispositivos e escolha uma nova senha.',
    profileLink: 'Abrir meu perfil',
  },

  administrationClosed: {
    subject: {
      CANCELLED: 'O suporte à sua conta foi cancelado',
      EXPIRED: 'O suporte à sua conta venceu',
    },
    preheader: 'O código que enviamos não vale mais.',
    heading: { CANCELLED: 'O suporte foi cancelado', EXPIRED: 'O suporte venceu' },
    intro: (analyst) => ({
      CANCELLED: `${analyst} cancelou o suporte à administração da sua conta.`,
      EXPIRED: `O suporte que ${analyst} dava à administração da sua conta esperou tempo demais e se encerrou sozinho.`,
    }),
    next: 'O que tinha sido digitado se perde, e os códigos que enviamos não valem mais. Você não precisa fazer nada.',
    stillTitle: 'Ainda precisa de ajuda?',
    still: (brand) =>
      `Fale de novo com o suporte de ${brand}. O analista abre uma nova solicitação, e você recebe um novo código.`,
  },
}

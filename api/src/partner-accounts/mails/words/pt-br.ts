import type { PartnerAccountMailWords } from '../mail-words.ts'

export const ptBr: PartnerAccountMailWords = {
  account: 'Conta',
  partner: 'Parceiro',

  accountInvitation: {
    subject: (account) => `Você administra a conta ${account}`,
    preheader: (createdBy) => `${createdBy} criou a conta para você.`,
    heading: 'Você tem uma conta',
    intro: (createdBy, partner, account) =>
      `${createdBy}, da ${partner}, criou a conta ${account}, e você a administra.`,
    next: (time) =>
      `Crie uma senha com este botão, no prazo de ${time}. Depois, entre na Store com este endereço de e-mail.`,
    button: 'Criar sua senha',
    unknownTitle: (createdBy) => `Você não conhece ${createdBy}?`,
    unknown: 'Então não faça nada: sem uma senha sua, ninguém pode entrar com o seu endereço.',
  },

  accountGiven: {
    subject: (account) => `Você administra a conta ${account}`,
    preheader: (createdBy) => `${createdBy} criou a conta para você.`,
    heading: 'Você tem mais uma conta',
    intro: (createdBy, partner, account) =>
      `${createdBy}, da ${partner}, criou a conta ${account}, e você a administra.`,
    same: 'Você entra na Store como nos outros lugares. Seu nome, sua senha e seus vínculos continuam como estão.',
    button: 'Abrir a Store',
    unknownTitle: (createdBy) => `Você não conhece ${createdBy}?`,
    unknown:
      'De você, a equipe vê apenas o nome e o endereço de e-mail. Na Store, você pode passar a conta adiante.',
  },
}

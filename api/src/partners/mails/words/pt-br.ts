import type { PartnerMailWords } from '../mail-words.ts'

export const ptBr: PartnerMailWords = {
  profile: { SUPER_ADMIN: 'Super Administrador', SUPPORT: 'Suporte', FINANCE: 'Financeiro' },
  partner: 'Parceiro',
  profileLabel: 'Perfil de acesso',
  formerPrincipal: 'Principal anterior',
  newPrincipal: 'Novo Principal',
  when: 'Quando',
  openBackoffice: 'Abrir o backoffice',

  teamInvitation: {
    subject: (partner) => `Convite para a equipe de ${partner}`,
    preheader: (invitedBy) => `${invitedBy} convida você.`,
    heading: 'Você recebeu um convite',
    intro: (invitedBy, partner) => `${invitedBy} convida você para a equipe de ${partner}.`,
    next: (time) =>
      `Crie uma senha com este botão, no prazo de ${time}. Depois, entre no backoffice com este endereço de e-mail.`,
    button: 'Criar sua senha',
    mfa: 'Em seguida, ative a MFA no seu perfil: algumas ações pedem o código.',
    unknownTitle: (invitedBy) => `Você não conhece ${invitedBy}?`,
    unknown: 'Então não faça nada: sem uma senha sua, ninguém pode entrar com o seu endereço.',
  },

  teamJoined: {
    subject: (partner) => `Você já está na equipe de ${partner}`,
    preheader: (invitedBy) => `${invitedBy} adicionou você.`,
    heading: 'Você está em uma equipe',
    intro: (invitedBy, partner) => `${invitedBy} adicionou você à equipe de ${partner}.`,
    same: 'Você entra no backoffice como nos outros lugares. Seu nome, sua senha e seus vínculos continuam como estão.',
    unknownTitle: (invitedBy) => `Você não conhece ${invitedBy}?`,
    unknown:
      'De você, a equipe vê apenas o nome e o endereço de e-mail. Peça a um Super Administrador da equipe que retire você.',
  },

  teamPlaceChanged: {
    subject: {
      PROFILE: (partner) => `Seu perfil de acesso em ${partner} mudou`,
      BLOCKED: (partner) => `Seu acesso à equipe de ${partner} está bloqueado`,
      UNBLOCKED: (partner) => `Você pode trabalhar de novo na equipe de ${partner}`,
      DELETED: (partner) => `Você não está mais na equipe de ${partner}`,
    },
    preheader: (partner) => `Sobre o seu lugar na equipe de ${partner}.`,
    heading: {
      PROFILE: 'Outro perfil de acesso',
      BLOCKED: 'Seu lugar está bloqueado',
      UNBLOCKED: 'Seu lugar está desbloqueado',
      DELETED: 'Seu lugar terminou',
    },
    intro: {
      PROFILE: (partner) =>
        `Um Super Administrador de ${partner} deu a você outro perfil de acesso.`,
      BLOCKED: (partner) => `Um Super Administrador de ${partner} bloqueou seu lugar na equipe.`,
      UNBLOCKED: (partner) =>
        `Um Super Administrador de ${partner} desbloqueou seu lugar na equipe.`,
      DELETED: (partner) => `Um Super Administrador de ${partner} encerrou seu lugar na equipe.`,
    },
    elsewhere: 'Sua conta e seus outros vínculos continuam como estão.',
  },

  newEmail: 'E-mail proposto',

  emailProposed: {
    subject: (partner) => `${partner} propõe outro e-mail para o seu usuário`,
    preheader: (proposedBy) => `Quem propõe é ${proposedBy}. Nada mudou.`,
    heading: 'Propõem outro e-mail a você',
    intro: (proposedBy, partner) =>
      `${proposedBy}, de ${partner}, propõe que a partir de agora você entre com este endereço:`,
    yours:
      'Nada mudou, e só você pode trocá-lo: no seu perfil, com a sua senha e um código de MFA. Depois, o novo endereço é confirmado na própria caixa de entrada.',
    button: 'Abrir meu perfil',
    unwantedTitle: 'Não quer isso, ou o endereço não é seu?',
    unwanted: 'Então não faça nada: seu e-mail continua o mesmo.',
  },

  principalReceived: {
    subject: (partner) => `Agora você é o Principal de ${partner}`,
    preheader: (former) => `${former} passou a titularidade para você.`,
    heading: 'Você é o Principal',
    intro: (former, partner) =>
      `${former} passou a titularidade de Principal de ${partner} para você.`,
    next: 'Ninguém pode bloquear ou excluir você, nem mudar seu perfil. Só você pode passar a titularidade.',
  },

  principalGiven: {
    subject: (partner) => `Você passou a titularidade de Principal de ${partner}`,
    preheader: (newName) => `Agora o Principal é ${newName}.`,
    heading: 'Titularidade transferida',
    intro: (newName, partner) =>
      `Você passou a titularidade de Principal de ${partner} para ${newName}.`,
    next: 'Agora você é Super Administrador como os demais.',
    notYouTitle: 'Não foi você?',
    notYou:
      'Troque sua senha imediatamente, saia de todos os dispositivos e fale com o novo Principal.',
  },
}

import type { EcosystemMailWords } from '../mail-words.ts'

export const ptBr: EcosystemMailWords = {
  memberInvitation: {
    subject: (ecosystem) => `Convite para ser membro de ${ecosystem}`,
    preheader: (invitedBy) => `Quem convida é ${invitedBy}.`,
    heading: 'Você recebeu um convite',
    intro: (invitedBy, ecosystem, brand) =>
      `${invitedBy} convida você a ser membro da conta ${ecosystem} em ${brand}.`,
    answer: (time) =>
      `Nada acontece antes da sua resposta. A página mostra o que o convite oferece; nela você aceita ou recusa, no prazo de ${time}.`,
    button: 'Ver o convite',
    unknownTitle: (invitedBy) => `Você não conhece ${invitedBy}?`,
    unknown: 'Então recuse, ou não faça nada: sem a sua resposta você não se torna membro.',
  },

  memberInvitationAccepted: {
    subject: (member, ecosystem) => `${member} agora é membro de ${ecosystem}`,
    preheader: (ecosystem) => `Um convite para ${ecosystem} foi aceito.`,
    heading: 'Convite aceito',
    intro: (member, ecosystem) => `${member} aceitou o convite para ${ecosystem}.`,
    notYouTitle: 'Não foi você quem convidou?',
    notYou: 'Remova o membro na Store e veja quem pode agir pela sua conta.',
  },

  memberInvitationDeclined: {
    subject: (invited) => `${invited} recusou o seu convite`,
    preheader: (ecosystem) => `Um convite para ${ecosystem} foi recusado.`,
    heading: 'Convite recusado',
    intro: (invited, ecosystem) => `${invited} recusou o convite para ${ecosystem}.`,
    next: 'Nada mais mudou.',
  },
}

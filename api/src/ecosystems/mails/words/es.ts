import type { EcosystemMailWords } from '../mail-words.ts'

export const es: EcosystemMailWords = {
  memberInvitation: {
    subject: (ecosystem) => `Invitación para ser miembro de ${ecosystem}`,
    preheader: (invitedBy) => `Te invita ${invitedBy}.`,
    heading: 'Tienes una invitación',
    intro: (invitedBy, ecosystem, brand) =>
      `${invitedBy} te invita a ser miembro del ecosistema ${ecosystem} en ${brand}.`,
    answer: (time) =>
      `No pasa nada hasta que respondas. La página muestra a qué te invitan; allí aceptas o rechazas, en el plazo de ${time}.`,
    button: 'Ver la invitación',
    unknownTitle: (invitedBy) => `¿No conoces a ${invitedBy}?`,
    unknown: 'Entonces rechaza la invitación o no hagas nada: sin tu respuesta no serás miembro.',
  },

  memberInvitationAccepted: {
    subject: (member, ecosystem) => `${member} ya es miembro de ${ecosystem}`,
    preheader: (ecosystem) => `Se aceptó una invitación a ${ecosystem}.`,
    heading: 'Invitación aceptada',
    intro: (member, ecosystem) => `${member} aceptó la invitación a ${ecosystem}.`,
    notYouTitle: '¿No invitaste a esta persona?',
    notYou: 'Elimínala de los miembros en la Store y revisa quién puede actuar por tu ecosistema.',
  },

  memberInvitationDeclined: {
    subject: (invited) => `${invited} rechazó tu invitación`,
    preheader: (ecosystem) => `Se rechazó una invitación a ${ecosystem}.`,
    heading: 'Invitación rechazada',
    intro: (invited, ecosystem) => `${invited} rechazó la invitación a ${ecosystem}.`,
    next: 'No ha cambiado nada más.',
  },
}

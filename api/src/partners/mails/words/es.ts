import type { PartnerMailWords } from '../mail-words.ts'

export const es: PartnerMailWords = {
  profile: { SUPER_ADMIN: 'Superadministrador', SUPPORT: 'Soporte', FINANCE: 'Finanzas' },
  partner: 'Socio',
  profileLabel: 'Perfil de acceso',
  formerPrincipal: 'Principal anterior',
  newPrincipal: 'Nuevo Principal',
  when: 'Cuándo',
  openBackoffice: 'Abrir el backoffice',

  teamInvitation: {
    subject: (partner) => `Invitación al equipo de ${partner}`,
    preheader: (invitedBy) => `${invitedBy} te invita.`,
    heading: 'Tienes una invitación',
    intro: (invitedBy, partner) => `${invitedBy} te invita al equipo de ${partner}.`,
    next: (time) =>
      `Crea una contraseña con este botón, en un plazo de ${time}. Después inicias sesión en el backoffice con esta dirección de correo.`,
    button: 'Crear tu contraseña',
    mfa: 'Luego activa MFA en tu perfil: algunas acciones piden su código.',
    unknownTitle: (invitedBy) => `¿No conoces a ${invitedBy}?`,
    unknown:
      'Entonces no hagas nada: sin una contraseña tuya nadie puede iniciar sesión con tu dirección.',
  },

  teamJoined: {
    subject: (partner) => `Ya estás en el equipo de ${partner}`,
    preheader: (invitedBy) => `${invitedBy} te agregó.`,
    heading: 'Estás en un equipo',
    intro: (invitedBy, partner) => `${invitedBy} te agregó al equipo de ${partner}.`,
    same: 'Inicias sesión en el backoffice como en los demás sitios. Tu nombre, tu contraseña y tus membresías siguen como están.',
    unknownTitle: (invitedBy) => `¿No conoces a ${invitedBy}?`,
    unknown:
      'De ti solo ven tu nombre y tu dirección de correo. Pide a un superadministrador del equipo que te quite.',
  },

  teamPlaceChanged: {
    subject: {
      PROFILE: (partner) => `Cambió tu perfil de acceso en ${partner}`,
      BLOCKED: (partner) => `Tu acceso al equipo de ${partner} está bloqueado`,
      UNBLOCKED: (partner) => `Puedes trabajar de nuevo en el equipo de ${partner}`,
      DELETED: (partner) => `Ya no estás en el equipo de ${partner}`,
    },
    preheader: (partner) => `Sobre tu lugar en el equipo de ${partner}.`,
    heading: {
      PROFILE: 'Otro perfil de acceso',
      BLOCKED: 'Tu lugar está bloqueado',
      UNBLOCKED: 'Tu lugar está desbloqueado',
      DELETED: 'Tu lugar terminó',
    },
    intro: {
      PROFILE: (partner) => `Un superadministrador de ${partner} te dio otro perfil de acceso.`,
      BLOCKED: (partner) => `Un superadministrador de ${partner} bloqueó tu lugar en el equipo.`,
      UNBLOCKED: (partner) =>
        `Un superadministrador de ${partner} desbloqueó tu lugar en el equipo.`,
      DELETED: (partner) => `Un superadministrador de ${partner} terminó tu lugar en el equipo.`,
    },
    elsewhere: 'Tu cuenta y tus otras membresías siguen como están.',
  },

  newEmail: 'Correo propuesto',

  emailProposed: {
    subject: (partner) => `${partner} propone otro correo para tu cuenta`,
    preheader: (proposedBy) => `Lo propone ${proposedBy}. No ha cambiado nada.`,
    heading: 'Te proponen otro correo',
    intro: (proposedBy, partner) =>
      `${proposedBy}, de ${partner}, propone que a partir de ahora inicies sesión con esta dirección:`,
    yours:
      'No ha cambiado nada y solo tú puedes cambiarlo: en tu perfil, con tu contraseña y un código de MFA. Después, la dirección nueva se confirma desde su propio buzón.',
    button: 'Abrir mi perfil',
    unwantedTitle: '¿No lo quieres, o la dirección no es tuya?',
    unwanted: 'Entonces no hagas nada: tu correo sigue igual.',
  },

  principalReceived: {
    subject: (partner) => `Ahora eres Principal de ${partner}`,
    preheader: (former) => `${former} te pasó la titularidad.`,
    heading: 'Eres Principal',
    intro: (former, partner) => `${former} te pasó la titularidad de Principal de ${partner}.`,
    next: 'Nadie puede bloquearte, eliminarte ni cambiar tu perfil. Solo tú puedes pasar la titularidad.',
  },

  principalGiven: {
    subject: (partner) => `Pasaste la titularidad de Principal de ${partner}`,
    preheader: (newName) => `Ahora Principal es ${newName}.`,
    heading: 'Titularidad transferida',
    intro: (newName, partner) => `Pasaste la titularidad de Principal de ${partner} a ${newName}.`,
    next: 'Ahora eres superadministrador como los demás.',
    notYouTitle: '¿No fuiste tú?',
    notYou:
      'Cambia tu contraseña de inmediato, cierra la sesión en todos los dispositivos y habla con quien es Principal ahora.',
  },
}

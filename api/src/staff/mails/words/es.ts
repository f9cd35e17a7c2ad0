import type { StaffMailWords } from '../mail-words.ts'

export const es: StaffMailWords = {
  roles: 'Tus roles',
  role: { ANALYST: 'Analista de soporte', REVIEWER: 'Revisor de reclamos', OPERATOR: 'Operador' },

  staffInvitation: {
    subject: (brand) => `Tu cuenta en el equipo de ${brand}`,
    preheader: (time) => `Elige una contraseña y activa la MFA en ${time}.`,
    heading: 'Tu cuenta en el equipo',
    intro: (brand) => `Tienes una invitación para trabajar en el backoffice de ${brand}.`,
    before:
      'Elige una contraseña y activa la verificación en dos pasos (MFA). Necesitas una aplicación de autenticación en tu teléfono. Antes de eso, la cuenta no existe.',
    once: (time) =>
      `El enlace sirve una vez, durante ${time}. Un correo posterior como este lo reemplaza.`,
    button: 'Preparar la cuenta',
    unknownTitle: '¿No lo esperabas?',
    unknown: 'Entonces no hagas nada: sin ti, nadie recibe esta cuenta.',
  },

  newAuthenticator: {
    subject: 'Otra aplicación de autenticación para tu cuenta',
    preheader: (time) => `El enlace sirve durante ${time}.`,
    heading: 'Otra aplicación de autenticación',
    intro:
      'En el servidor se pidió que conectes otra aplicación de autenticación a tu cuenta. El enlace pide tu contraseña.',
    until: 'Hasta entonces, tu aplicación actual y tus códigos de recuperación siguen sirviendo.',
    once: (time) =>
      `El enlace sirve una vez, durante ${time}. Un correo posterior como este lo reemplaza.`,
    button: 'Conectar otra aplicación',
    notYouTitle: '¿No lo pediste?',
    notYou: 'Entonces no abras el enlace y avisa de inmediato a quien se ocupa del servidor.',
  },

  staffRolesChanged: {
    subject: (brand) => `Tus roles en ${brand} cambiaron`,
    preheader: 'Lo que haces en el backoffice es distinto ahora.',
    heading: 'Tus roles cambiaron',
    intro: (at) => `Desde el ${at} tu cuenta en el equipo tiene estos roles.`,
    notYouTitle: '¿Hay un error?',
    notYou: 'Avisa a un operador. Qué se cambió, y quién lo hizo, está en el registro.',
  },
}

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
    intro: {
      SERVER:
        'En el servidor se pidió que conectes otra aplicación de autenticación a tu cuenta. El enlace pide tu contraseña.',
      OPERATORS:
        'Dos operadores restablecieron tu MFA: conecta otra aplicación de autenticación a tu cuenta. El enlace pide tu contraseña.',
    },
    until: 'Hasta entonces, tu aplicación actual y tus códigos de recuperación siguen sirviendo.',
    once: (time) =>
      `El enlace sirve una vez, durante ${time}. Un correo posterior como este lo reemplaza.`,
    button: 'Conectar otra aplicación',
    notYouTitle: '¿No lo pediste?',
    notYou: {
      SERVER: 'Entonces no abras el enlace y avisa de inmediato a quien se ocupa del servidor.',
      OPERATORS: 'Entonces no abras el enlace y avisa de inmediato a un operador que conozcas.',
    },
  },

  staffRolesChanged: {
    subject: (brand) => `Tus roles en ${brand} cambiaron`,
    preheader: 'Lo que haces en el backoffice es distinto ahora.',
    heading: 'Tus roles cambiaron',
    intro: (at) => `Desde el ${at} tu cuenta en el equipo tiene estos roles.`,
    notYouTitle: '¿Hay un error?',
    notYou: 'Avisa a un operador. Qué se cambió, y quién lo hizo, está en el registro.',
  },

  staffAccountChanged: {
    BLOCKED: {
      subject: (brand) => `Tu cuenta en el equipo de ${brand} está bloqueada`,
      preheader: 'Ya no entras, y todos tus dispositivos están desconectados.',
      heading: 'Tu cuenta está bloqueada',
      intro: (at, brand) =>
        `Desde el ${at} tu cuenta en el equipo de ${brand} está bloqueada: no entras, y todos tus dispositivos están desconectados.`,
    },
    UNBLOCKED: {
      subject: (brand) => `Tu cuenta en el equipo de ${brand} está abierta de nuevo`,
      preheader: 'Entras como antes.',
      heading: 'Tu cuenta está abierta de nuevo',
      intro: (at, brand) =>
        `Desde el ${at} tu cuenta en el equipo de ${brand} está abierta de nuevo: entras como antes.`,
    },
    SIGNED_OUT: {
      subject: (brand) => `Un operador de ${brand} cerró tus sesiones`,
      preheader: 'Todos tus dispositivos están desconectados.',
      heading: 'Tus sesiones están cerradas',
      intro: (at, brand) =>
        `El ${at} un operador de ${brand} desconectó todos tus dispositivos. Vuelve a entrar cuando quieras.`,
    },
    reason: 'Motivo',
    wrongTitle: '¿Hay un error?',
    wrong: 'Avisa a un operador. Qué se hizo, y quién lo hizo, está en el registro.',
  },

  mfaResetUnderWay: {
    asked: {
      subject: 'Alguien quiere restablecer tu MFA',
      preheader: 'Si no lo pediste, detenlo ahora.',
      intro: (operator, at) =>
        `El ${at} ${operator} pidió restablecer tu verificación en dos pasos (MFA).`,
      next: (time) =>
        `Otro operador debe confirmarlo. Pasado este tiempo recibes un enlace para otra aplicación de autenticación: ${time}.`,
    },
    confirmed: {
      subject: 'El restablecimiento de tu MFA está confirmado',
      preheader: 'Si no lo pediste, detenlo ahora.',
      intro: (operator, at) =>
        `El ${at} ${operator} confirmó el restablecimiento de tu verificación en dos pasos (MFA).`,
      next: (time) => `El ${time} recibes un enlace para otra aplicación de autenticación.`,
    },
    heading: 'Tu MFA va a restablecerse',
    reason: 'Motivo',
    yours:
      'Hasta que uses ese enlace, tu aplicación actual, tus llaves de acceso y tus códigos de recuperación siguen sirviendo. Después se reemplazan.',
    button: 'Detener el restablecimiento',
    notYouTitle: '¿No lo pediste?',
    notYou:
      'Entonces detenlo: quizá alguien intenta entrar en tu cuenta. Avisa también a un operador que conozcas.',
  },
}

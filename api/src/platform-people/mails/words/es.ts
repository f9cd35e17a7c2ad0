import type { PlatformPeopleMailWords } from '../mail-words.ts'

export const es: PlatformPeopleMailWords = {
  personChanged: {
    BLOCKED: {
      subject: (brand) => `Tu cuenta en ${brand} está bloqueada`,
      preheader: 'De momento no puedes iniciar sesión.',
      heading: 'Tu cuenta está bloqueada',
      intro: (at, brand) => `El ${at} un operador de ${brand} bloqueó tu cuenta.`,
      next: 'Tus sesiones están cerradas en todas partes y no puedes iniciar otra hasta que se desbloquee la cuenta. No se borra nada tuyo.',
    },
    UNBLOCKED: {
      subject: (brand) => `Tu cuenta en ${brand} está abierta de nuevo`,
      preheader: 'Puedes iniciar sesión otra vez.',
      heading: 'Tu cuenta está abierta de nuevo',
      intro: (at, brand) => `El ${at} un operador de ${brand} desbloqueó tu cuenta.`,
      next: 'Puedes iniciar sesión como antes. Donde te bloqueó un ecosistema o el equipo de un socio, ese bloqueo sigue.',
    },
    FACTOR_UNLOCKED: {
      subject: (brand) => `Puedes iniciar sesión en ${brand} otra vez`,
      preheader: 'Lo que los intentos erróneos habían bloqueado está abierto de nuevo.',
      heading: 'Lo que estaba bloqueado está abierto de nuevo',
      intro: (at, brand) =>
        `El ${at} un operador de ${brand} volvió a abrir lo que los intentos erróneos habían bloqueado.`,
      next: 'Puedes iniciar sesión como antes.',
    },
    SIGNED_OUT: {
      subject: (brand) => `Se cerraron tus sesiones en ${brand}`,
      preheader: 'En todos tus dispositivos.',
      heading: 'Tus sesiones están cerradas en todas partes',
      intro: (at, brand) =>
        `El ${at} un operador de ${brand} cerró tus sesiones en todos tus dispositivos.`,
      next: 'Puedes iniciar sesión de nuevo enseguida.',
    },
    reason: 'Motivo',
    factor: 'Abierto de nuevo',
    factors: {
      PASSWORD: 'Contraseña',
      MFA: 'Códigos MFA',
      VERIFICATION_CODE: 'Códigos de verificación',
    },
    wrongTitle: '¿No es correcto?',
    wrong: (brand) =>
      `Escribe al soporte de ${brand}. Qué se hizo, quién y cuándo consta en el registro.`,
  },
}

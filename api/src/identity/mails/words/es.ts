import type { IdentityMailWords } from '../mail-words.ts'

export const es: IdentityMailWords = {
  ecosystem: 'Ecosistema',
  when: 'Cuándo',

  passwordReset: {
    subject: 'Elige una contraseña nueva',
    preheader: (time) => `El enlace sirve una sola vez, durante ${time}.`,
    heading: 'Elige una contraseña nueva',
    intro: (time) =>
      `Alguien, seguramente tú, pidió una contraseña nueva para tu cuenta. El enlace de abajo sirve una sola vez, durante ${time}.`,
    introByOperator: (time, brand) =>
      `Un operador de ${brand} te envía un enlace a una contraseña nueva para tu cuenta. Sirve una sola vez, durante ${time}.`,
    button: 'Elegir una contraseña nueva',
    next: 'Cuando la hayas elegido, se cerrará la sesión en todos los demás dispositivos.',
    notYouTitle: '¿No la pediste tú?',
    notYou:
      'No tienes que hacer nada: tu contraseña sigue siendo la misma. No le pases el enlace a nadie.',
  },

  freshLink: {
    subject: {
      ASSISTANCE: 'Tu enlace a la solicitud de asistencia',
      MEMBER_INVITATION: 'Tu enlace a la invitación',
      ACTIVATION: 'Tu enlace para activar tu estado de sucesor',
    },
    preheader: 'Alguien, seguramente tú, lo pidió otra vez.',
    heading: {
      ASSISTANCE: 'Tu enlace a la solicitud',
      MEMBER_INVITATION: 'Tu enlace a la invitación',
      ACTIVATION: 'Tu enlace para activar tu estado',
    },
    intro: {
      ASSISTANCE:
        'Alguien, seguramente tú, pidió otra vez el enlace a una solicitud de asistencia. La página muestra quién quiere asistirte y por qué; allí lo permites o lo rechazas. El código de verificación está en el correo que te envió el analista.',
      MEMBER_INVITATION:
        'Alguien, seguramente tú, pidió otra vez el enlace a una invitación. La página muestra a qué se te invita; allí aceptas o rechazas.',
      ACTIVATION:
        'Alguien, seguramente tú, pidió otra vez el enlace para activar tu estado de sucesor.',
    },
    button: {
      ASSISTANCE: 'Permitir o rechazar',
      MEMBER_INVITATION: 'Ver la invitación',
      ACTIVATION: 'Activar mi estado',
    },
    earlier: 'Los enlaces que te enviamos antes siguen sirviendo, hasta que uno se use o venza.',
    notYouTitle: '¿No lo pediste tú?',
    notYou: 'No tienes que hacer nada: sin ti no pasa nada. No le pases el enlace a nadie.',
  },

  newDevice: {
    subject: (app) => `Un dispositivo nuevo inició sesión en ${app}`,
    preheader: (device) => `${device}. ¿Fuiste tú?`,
    heading: 'Un dispositivo nuevo inició sesión',
    intro: (app) =>
      `Con tu cuenta se inició sesión en ${app} desde un dispositivo que no conocíamos.`,
    device: 'Dispositivo',
    ipAddress: 'Dirección IP',
    ifYou: 'Si fuiste tú, no tienes que hacer nada.',
    notYouTitle: '¿No fuiste tú?',
    notYou: 'Cierra ahora la sesión de ese dispositivo y después elige una contraseña nueva.',
    devicesLink: 'Ver mis dispositivos',
  },

  passwordChanged: {
    subject: 'Tu contraseña cambió',
    preheader: '¿Fuiste tú?',
    heading: 'Tu contraseña cambió',
    intro: (at) => `La contraseña de tu cuenta se cambió el ${at}.`,
    ifYou: 'Si fuiste tú, no tienes que hacer nada.',
    notYouTitle: '¿No fuiste tú?',
    notYou: (brand) =>
      `Elige de inmediato una contraseña nueva con «Olvidé mi contraseña» en la página de inicio de sesión y después comunícate con el soporte de ${brand}.`,
    signInLink: 'Abrir la página de inicio de sesión',
  },

  newEmail: 'Dirección nueva',

  emailChangeAsked: {
    subject: 'Se pidió cambiar el correo de tu cuenta',
    preheader: '¿Fuiste tú?',
    heading: 'Se pidió cambiar tu correo',
    intro: (at) =>
      `El ${at} alguien, seguramente tú, pidió cambiar el correo de tu cuenta por esta dirección:`,
    unchanged:
      'Todavía no ha cambiado nada: primero hay que confirmar la dirección nueva desde su propio buzón.',
    notYouTitle: '¿No fuiste tú?',
    notYou: (time) =>
      `Entonces alguien conoce tu contraseña. Detén el cambio; tienes ${time} para hacerlo. Se cerrará la sesión en tus dispositivos y elegirás una contraseña nueva.`,
    stopLink: 'No fui yo',
  },

  emailProof: {
    subject: 'Confirma tu correo nuevo',
    preheader: (time) => `El enlace sirve una sola vez, durante ${time}.`,
    heading: 'Confirma tu correo nuevo',
    intro: (time) =>
      `Con esta dirección entrarás a partir de ahora, y a ella te escribiremos. Confirma que es tuya; el enlace sirve una sola vez, durante ${time}.`,
    button: 'Confirmar esta dirección',
    notYouTitle: '¿No sabes nada de esto?',
    notYou:
      'No tienes que hacer nada: sin tu confirmación no cambia nada. No le pases el enlace a nadie.',
  },

  emailTaken: {
    subject: 'Alguien indicó tu correo como suyo',
    preheader: 'No ha cambiado nada.',
    heading: 'Alguien indicó tu correo como suyo',
    intro:
      'Alguien pidió que esta dirección fuera la de su cuenta. Ya es la dirección de tu cuenta, así que no ha cambiado nada ni va a cambiar.',
    advice:
      'Si fuiste tú, con otra cuenta: entra en ella y elige otra dirección. Si no, no tienes que hacer nada.',
  },

  emailChanged: {
    subject: 'Este es ahora tu correo',
    preheader: 'A partir de ahora entras con esta dirección.',
    heading: 'Este es ahora tu correo',
    intro: (at) => `El ${at} se cambió el correo de tu cuenta por esta dirección:`,
    next: 'A partir de ahora entras con ella. Tu contraseña y la MFA siguen igual.',
  },

  emailGivenUp: {
    subject: 'Se cambió el correo de tu cuenta',
    preheader: '¿Fuiste tú?',
    heading: 'Se cambió el correo de tu cuenta',
    intro: (at) =>
      `El ${at} se cambió el correo de tu cuenta. A partir de ahora entras con esta dirección:`,
    ifYou: 'Si fuiste tú, no tienes que hacer nada.',
    notYouTitle: '¿No fuiste tú?',
    notYou: (until) =>
      `Deshaz el cambio; es posible hasta el ${until}. Volverá a valer esta dirección, se cerrará la sesión en tus dispositivos y elegirás una contraseña nueva.`,
    stopLink: 'No fui yo',
  },

  emailChangeStopped: {
    subject: 'Elige una contraseña nueva para tu cuenta',
    preheader: (time) => `El enlace sirve una sola vez, durante ${time}.`,
    heading: 'Tu correo vuelve a ser esta dirección',
    intro:
      'Nos dijiste que no fuiste tú quien pidió otro correo. Esta es la dirección de tu cuenta; se cerró la sesión en todos los dispositivos y la contraseña ya no sirve.',
    next: (time) =>
      `Elige ahora una contraseña nueva. El enlace sirve una sola vez, durante ${time}; después, pide otro con “Olvidé mi contraseña” en la página de entrada.`,
    button: 'Elegir una contraseña nueva',
    mfa: 'Quien pidió el cambio dio también un código de tu aplicación de autenticación o un código de recuperación. Cuando hayas entrado, desactiva la MFA en tu perfil y vuelve a activarla, para que solo tu teléfono dé códigos.',
  },

  mfaChanged: {
    subject: {
      ON: 'La MFA está activa',
      OFF: 'La MFA está desactivada',
      AUTHENTICATOR_ON: 'Agregaste una aplicación de autenticación',
      AUTHENTICATOR_OFF: 'Se eliminó la aplicación de autenticación',
      RECOVERY_CODES_RENEWED: 'Tienes códigos de recuperación nuevos',
    },
    preheader: '¿Fuiste tú?',
    heading: {
      ON: 'La MFA está activa',
      OFF: 'La MFA está desactivada',
      AUTHENTICATOR_ON: 'Agregaste una aplicación de autenticación',
      AUTHENTICATOR_OFF: 'Se eliminó la aplicación de autenticación',
      RECOVERY_CODES_RENEWED: 'Tienes códigos de recuperación nuevos',
    },
    intro: (at) => ({
      ON: `La MFA se activó en tu cuenta el ${at}. Desde ahora, al iniciar sesión se te pedirá, después de la contraseña, un código de tu aplicación de autenticación.`,
      OFF: `La MFA se desactivó en tu cuenta el ${at}. Desde ahora, basta tu contraseña para iniciar sesión.`,
      AUTHENTICATOR_ON: `El ${at} se agregó una aplicación de autenticación a tu cuenta. Sus códigos sirven junto con tus llaves de acceso.`,
      AUTHENTICATOR_OFF: `El ${at} se eliminó la aplicación de autenticación de tu cuenta. La MFA sigue activa con tus llaves de acceso.`,
      RECOVERY_CODES_RENEWED: `Los códigos de recuperación de tu cuenta se renovaron el ${at}. Los anteriores ya no sirven.`,
    }),
    advice: {
      ON: 'Guarda tus códigos de recuperación donde puedas encontrarlos sin tu teléfono: cada uno te deja entrar una vez.',
      OFF: 'Puedes activarla otra vez en cualquier momento desde tu perfil; te lo recomendamos.',
      AUTHENTICATOR_ON:
        'Los códigos de recuperación que se te mostraron reemplazan a los anteriores cuando los hayas guardado.',
      AUTHENTICATOR_OFF:
        'Guarda tus códigos de recuperación donde puedas encontrarlos sin tus dispositivos: cada uno te deja entrar una vez.',
      RECOVERY_CODES_RENEWED:
        'Desecha los códigos anteriores y guarda los nuevos donde puedas encontrarlos sin tu teléfono.',
    },
    notYouTitle: '¿No fuiste tú?',
    notYou: (brand) =>
      `Elige de inmediato una contraseña nueva con «Olvidé mi contraseña» en la página de inicio de sesión y después comunícate con el soporte de ${brand}.`,
    signInLink: 'Abrir la página de inicio de sesión',
  },

  passkeyChanged: {
    subject: {
      ADDED: 'Se agregó una llave de acceso a tu cuenta',
      REMOVED: 'Se eliminó una llave de acceso de tu cuenta',
      COPY_NOTICED: 'Se usó una copia de tu llave de acceso',
    },
    preheader: '¿Fuiste tú?',
    intro: (at) => ({
      ADDED: `El ${at} se agregó esta llave de acceso a tu cuenta. Con ella inicias sesión sin contraseña y confirmas lo que pide un código MFA.`,
      REMOVED: `El ${at} se eliminó esta llave de acceso de tu cuenta. Ya no sirve para iniciar sesión.`,
      COPY_NOTICED: `El ${at} se rechazó esta llave de acceso: su contador retrocedió, como ocurre cuando se usa una copia.`,
    }),
    passkey: 'Llave de acceso',
    device: 'Dispositivo',
    advice: {
      ADDED:
        'Si fuiste tú, no tienes que hacer nada. Si no, elimínala en tu perfil: una contraseña nueva por sí sola no la quita.',
      REMOVED:
        'Si fuiste tú, no tienes que hacer nada. También puedes borrarla en tu navegador o gestor de contraseñas.',
      COPY_NOTICED:
        'Elimina esta llave de acceso en tu perfil y crea una nueva, en un dispositivo en el que confíes.',
    },
    notYouTitle: '¿No fuiste tú?',
    notYou: (brand) =>
      `Elige de inmediato una contraseña nueva con «Olvidé mi contraseña» en la página de inicio de sesión y después comunícate con el soporte de ${brand}.`,
    signInLink: 'Abrir la página de inicio de sesión',
  },
}

import { ecosystemAdminEs } from './ecosystem-admin-es.ts'
import { handoverEs } from './handover-es.ts'
import type { MailTexts } from './mail-texts.ts'
import { successionEs } from './succession-es.ts'

export const es: MailTexts = {
  ...successionEs,
  ...handoverEs,
  ...ecosystemAdminEs,
  greeting: (name) => `Hola, ${name}:`,
  copyAddress: 'Si el botón no se abre, copia esta dirección en tu navegador:',
  footer: (brand) =>
    `${brand} te envía este mensaje porque se refiere a tu cuenta de usuario. Nadie lee las respuestas a esta dirección.`,
  verificationCode: 'Código de verificación',
  analyst: 'Analista',
  ecosystem: 'Ecosistema',
  reason: 'Motivo',
  when: 'Cuándo',

  codeReplacement: {
    subject: (number, subject) => `Código nuevo (n.º ${number}): ${subject}`,
    text: (number) =>
      `Este es el código n.º ${number} de esta solicitud. Reemplaza a los anteriores: los códigos de correos anteriores ya no sirven.`,
    textWithLink: (number) =>
      `Este es el código n.º ${number} de esta solicitud. Reemplaza a los anteriores: los códigos y enlaces de correos anteriores ya no sirven.`,
  },

  analystCode: {
    subject: (client) => `Tu código de verificación para asistir a ${client}`,
    preheader: (time) => `Sirve una sola vez, durante ${time}.`,
    heading: '¿Eres tú quien va a asistir?',
    intro: (client) =>
      `Pediste asistir a ${client}. Escribe este código en el backoffice para demostrar que eres tú.`,
    codeNote: (time) =>
      `Sirve una sola vez, durante ${time} y solo para esta solicitud. Es únicamente tuyo: no se lo des a nadie, tampoco al cliente.`,
    notYouTitle: '¿No lo pediste tú?',
    notYou:
      'Puede que otra persona esté usando tu cuenta del backoffice. No le des el código a nadie, cierra la sesión en todos tus dispositivos y elige una contraseña nueva.',
    profileLink: 'Abrir mi perfil',
  },

  clientCode: {
    subject: (analyst, brand) => `${analyst}, de ${brand}, te pide permiso para asistirte`,
    preheader: 'Tú decides: lo permites o lo rechazas.',
    heading: '¿Nos permites asistirte?',
    intro: (analyst, brand) =>
      `${analyst}, analista de soporte de ${brand}, te pide permiso para trabajar en tu lugar durante un tiempo breve. Nada se abre si tú no lo permites.`,
    howLong: 'Cuánto dura',
    howLongValue: (time) => `${time} como máximo. Puedes terminarla en cualquier momento.`,
    phraseLabel: 'Comprueba quién te llama',
    phraseNote: (analyst) =>
      `${analyst} te dice primero estas dos palabras. No las digas tú nunca. Si oyes cualquier otra cosa, no somos nosotros: cuelga y rechaza la solicitud.`,
    stepsTitle: 'Si estás de acuerdo',
    steps: (analyst) => [
      'Comprueba que las dos palabras son las mismas.',
      'Abre la página de abajo y escribe el código.',
      `Díctale el código a ${analyst} en la llamada. El acceso se abre solo cuando los dos lo han escrito.`,
    ],
    codeNote: (time) => `Sirve una sola vez, durante ${time}.`,
    button: 'Permitir o rechazar',
    notYouTitle: '¿No pediste ayuda?',
    notYou: (brand) =>
      `Abre la página, pulsa «Rechazar» y no le des el código a nadie: sin ti no entra nadie. ${brand} nunca te pide tu contraseña.`,
  },

  assistanceSummary: {
    subject: (analyst, brand) => `Resumen de tu asistencia con ${analyst}, de ${brand}`,
    preheader: (time, changes) =>
      changes === 0
        ? `La sesión duró ${time}. No se cambió nada.`
        : `La sesión duró ${time}. Cambios hechos: ${changes}.`,
    heading: 'Tu asistencia terminó',
    intro: (analyst) =>
      `La sesión de asistencia con ${analyst} está cerrada y ya nadie puede usarla. Esto es lo que pasó en ella.`,
    started: 'Empezó',
    ended: 'Terminó',
    duration: 'Duró',
    endedByLabel: 'La terminó',
    endedBy: (analyst) => ({
      CLIENT: 'Tú',
      ANALYST: analyst,
      TIME: 'El sistema, al acabarse el tiempo',
      REVOKED: 'El sistema, porque se retiró un permiso que necesitaba',
    }),
    environments: 'Se abrió',
    noEnvironments: 'No se abrió nada',
    changesTitle: 'Lo que se cambió',
    noChanges: 'No se cambió nada.',
    moreChanges: (count) => `Y ${count} más, todos en el registro completo.`,
    otherAction: (action) => `Otro cambio (${action})`,
    button: 'Ver el registro completo',
    notAgreedTitle: '¿Ves algo que no acordaste?',
    notAgreed: (brand) =>
      `Abre el registro completo, anota la hora del cambio y avisa al soporte de ${brand}: cada cambio queda registrado con el nombre del analista y se puede rastrear.`,
  },

  assistanceClosed: {
    subject: {
      CANCELLED: 'Se canceló la solicitud de soporte',
      REFUSED: 'Rechazaste la solicitud de soporte',
      EXPIRED: 'Venció la solicitud de soporte',
    },
    preheader: 'El código que te enviamos ya no sirve.',
    heading: {
      CANCELLED: 'La solicitud se canceló',
      REFUSED: 'La rechazaste y no entró nadie',
      EXPIRED: 'La solicitud venció',
    },
    intro: (analyst) => ({
      CANCELLED: `${analyst} canceló la solicitud de soporte que tenía abierta contigo.`,
      REFUSED: `Rechazaste la solicitud de soporte de ${analyst}. Nadie trabajó en tu lugar.`,
      EXPIRED: `La solicitud de soporte de ${analyst} no tuvo respuesta a tiempo y se cerró sola. Nadie trabajó en tu lugar.`,
    }),
    next: 'Si te enviamos un código o un enlace para ella, ya no sirve. No tienes que hacer nada.',
    stillTitle: '¿Todavía necesitas ayuda?',
    still: (brand) =>
      `Comunícate otra vez con el soporte de ${brand}. El analista abre una solicitud nueva y tú recibes un código nuevo.`,
  },

  passwordReset: {
    subject: 'Elige una contraseña nueva',
    preheader: (time) => `El enlace sirve una sola vez, durante ${time}.`,
    heading: 'Elige una contraseña nueva',
    intro: (time) =>
      `Alguien, seguramente tú, pidió una contraseña nueva para tu cuenta. El enlace de abajo sirve una sola vez, durante ${time}.`,
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

  factorLocked: {
    subject: {
      PASSWORD: 'Demasiadas contraseñas incorrectas en tu cuenta',
      MFA: 'Demasiados códigos MFA incorrectos en tu cuenta',
      VERIFICATION_CODE: 'Demasiados códigos de verificación incorrectos en tu cuenta',
    },
    preheader: (time) => `Bloqueo de ${time}. ¿Fuiste tú?`,
    heading: {
      PASSWORD: 'Tu contraseña está bloqueada por ahora',
      MFA: 'Tus códigos MFA están bloqueados por ahora',
      VERIFICATION_CODE: 'Tus códigos de verificación están bloqueados por ahora',
    },
    intro: (time) => ({
      PASSWORD: `Se escribió demasiadas veces una contraseña incorrecta. Durante ${time} no se acepta ninguna contraseña en los dispositivos que usas, ni siquiera la correcta. Los dispositivos con la sesión abierta la conservan.`,
      MFA: `Se escribió demasiadas veces un código MFA incorrecto. Durante ${time} no se acepta ningún código MFA en los dispositivos que usas, ni siquiera uno correcto. Los dispositivos con la sesión abierta la conservan.`,
      VERIFICATION_CODE: `Se escribió demasiadas veces un código de verificación incorrecto. Durante ${time} no se acepta ningún código de verificación tuyo, ni siquiera el correcto.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Tu contraseña está bloqueada en dispositivos nuevos',
        MFA: 'Tus códigos MFA están bloqueados en dispositivos nuevos',
      },
      intro: (time) => ({
        PASSWORD: `Se escribió demasiadas veces una contraseña incorrecta, en dispositivos donde nunca habías iniciado sesión. Durante ${time} no se acepta ninguna contraseña en dispositivos así, ni siquiera la correcta. Los dispositivos donde ya iniciaste sesión siguen como siempre.`,
        MFA: `Se escribió demasiadas veces un código MFA incorrecto, en dispositivos donde nunca habías iniciado sesión. Durante ${time} no se acepta ningún código MFA en dispositivos así, ni siquiera uno correcto. Los dispositivos donde ya iniciaste sesión siguen como siempre.`,
      }),
    },
    ifYou: (time) => `Si fuiste tú: espera ${time} y vuelve a intentarlo.`,
    notYouTitle: '¿No fuiste tú?',
    notYou: {
      PASSWORD:
        'Alguien intentó entrar y no lo logró. Si tu contraseña es corta o la usas en otro sitio, elige ahora una nueva.',
      MFA: 'Quien escribió esos códigos ya conocía tu contraseña. Elige ahora una nueva.',
      VERIFICATION_CODE:
        'Alguien intentó adivinar un código y no lo logró. Rechaza toda solicitud de asistencia que no hayas pedido.',
    },
    resetLink: 'Elegir una contraseña nueva',
  },

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

  mfaChanged: {
    subject: {
      ON: 'La MFA está activa',
      OFF: 'La MFA está desactivada',
      RECOVERY_CODES_RENEWED: 'Tienes códigos de recuperación nuevos',
    },
    preheader: '¿Fuiste tú?',
    heading: {
      ON: 'La MFA está activa',
      OFF: 'La MFA está desactivada',
      RECOVERY_CODES_RENEWED: 'Tienes códigos de recuperación nuevos',
    },
    intro: (at) => ({
      ON: `La MFA se activó en tu cuenta el ${at}. Desde ahora, al iniciar sesión se te pedirá, después de la contraseña, un código de tu aplicación de autenticación.`,
      OFF: `La MFA se desactivó en tu cuenta el ${at}. Desde ahora, basta tu contraseña para iniciar sesión.`,
      RECOVERY_CODES_RENEWED: `Los códigos de recuperación de tu cuenta se renovaron el ${at}. Los anteriores ya no sirven.`,
    }),
    advice: {
      ON: 'Guarda tus códigos de recuperación donde puedas encontrarlos sin tu teléfono: cada uno te deja entrar una vez.',
      OFF: 'Puedes activarla otra vez en cualquier momento desde tu perfil; te lo recomendamos.',
      RECOVERY_CODES_RENEWED:
        'Desecha los códigos anteriores y guarda los nuevos donde puedas encontrarlos sin tu teléfono.',
    },
    notYouTitle: '¿No fuiste tú?',
    notYou: (brand) =>
      `Elige de inmediato una contraseña nueva con «Olvidé mi contraseña» en la página de inicio de sesión y después comunícate con el soporte de ${brand}.`,
    signInLink: 'Abrir la página de inicio de sesión',
  },
}

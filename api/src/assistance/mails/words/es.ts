import { es as codes } from '../../../codes/mails/words/code/es.ts'
import type { AssistanceMailWords } from '../mail-words.ts'

export const es: AssistanceMailWords = {
  ...codes,
  analyst: 'Analista',
  ecosystem: 'Ecosistema',

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
    lookedAtTitle: 'Lo que se vio',
    lookedAtNote:
      'Cada página figura aquí una vez, con la hora en que se vio primero. El registro de la cuenta tiene cada vez, y lo que se vio al final.',
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
}

import type { HandoverWords } from '../../handover-words.ts'

export const es: HandoverWords = {
  earliest: 'Como pronto',
  latest: 'A más tardar',
  validationTakes: (range) => `La validación termina en ${range}, entre estos dos momentos:`,
  claimReasons: {
    DEATH: 'Fallecimiento del administrador',
    INCAPACITY: 'Incapacidad del administrador',
    LEFT_THE_COMPANY: 'El administrador dejó la empresa',
    LONG_UNREACHABLE: 'No se puede contactar al administrador desde hace mucho',
    COURT_ORDER: 'Orden judicial',
    OTHER: 'Otro motivo',
  },
  explanation: 'En sus propias palabras',

  handoverStarted: {
    subject: (ecosystem) => `Empezó la transferencia de ${ecosystem}`,
    preheader: (successor) => `${successor} pasará a ser el administrador. ¿Fuiste tú?`,
    heading: 'La transferencia empezó',
    intro: (successor, ecosystem) =>
      `Empezaste a transferir el ecosistema ${ecosystem} a ${successor}. Comprobamos todas las condiciones; después el sucesor confirma y la transferencia surte efecto.`,
    fateLabel: 'Tú, después',
    fate: {
      PERMANENTLY_REMOVE:
        'Fuera del ecosistema por completo, sin acceso a ninguno de sus productos',
      KEEP_AS_USER: 'Usuario del ecosistema, con acceso solo a Web y App',
    },
    loses:
      'Cuando el sucesor haya confirmado, pierdes todos los privilegios de administrador: el plan, sus módulos, los miembros y los ajustes pasan al nuevo administrador, y terminan todas tus sesiones que dependían de ese rol.',
    until:
      'Hasta entonces sigues siendo el administrador, pero no puedes eliminar miembros ni cambiar el plan, sus módulos o el sucesor.',
    notYouTitle: '¿No fuiste tú o cambiaste de idea?',
    notYou:
      'Puedes cancelar la transferencia hasta que el sucesor haya confirmado. Si no fuiste tú, elige además una contraseña nueva: alguien usó tu cuenta.',
    cancelLink: 'Cancelar la transferencia',
  },

  handoverAnnounced: {
    subject: (administrator, ecosystem) => `${administrator} te está transfiriendo ${ecosystem}`,
    preheader: 'Todavía no tienes que hacer nada.',
    heading: 'Te están transfiriendo un ecosistema',
    intro: (administrator, ecosystem) =>
      `${administrator} empezó a transferirte el ecosistema ${ecosystem}. Primero comprobamos todas las condiciones.`,
    next: 'Después recibes un correo en el que confirmas, con la sesión iniciada y un código MFA; sin tu confirmación nada cambia, y hasta entonces puedes rechazarla en cualquier momento. Deja la MFA activa y sigue usando tu cuenta.',
  },

  confirmAdministrator: {
    subject: (ecosystem) => `Confirma que asumes ${ecosystem}`,
    preheader: (time) => `Todo está comprobado. Tienes ${time}.`,
    heading: 'Confirma tu estado de administrador',
    intro: (ecosystem) =>
      `Se cumplen todas las condiciones para que seas el administrador del ecosistema ${ecosystem}.`,
    button: 'Confirmar',
    next: (time) =>
      `Confirma en un plazo de ${time}, con la sesión iniciada y un código MFA. Después pasas a configurar tu ecosistema. Sin tu confirmación todo queda como está.`,
    otherwiseTitle: '¿No lo quieres?',
    otherwise:
      'Entonces di que no en «Sucesión del ecosistema», o no hagas nada: nadie puede asumir el ecosistema en tu lugar.',
  },

  newAdministrator: {
    subject: (ecosystem) => `${ecosystem} tiene un nuevo administrador`,
    preheader: (administrator) => `La transferencia a ${administrator} se completó.`,
    heading: 'La transferencia se completó',
    intro: (administrator, ecosystem) =>
      `${administrator} es ahora el administrador del ecosistema ${ecosystem}.`,
    label: 'Nuevo administrador',
    fate: {
      PERMANENTLY_REMOVE:
        'Ya no eres miembro del ecosistema: sus servicios y productos ya no están disponibles para ti.',
      KEEP_AS_USER:
        'Sigues siendo usuario del ecosistema, con Web y App. Sus demás servicios y productos ya no están disponibles para ti.',
    },
    next: 'Si tienes dudas o preguntas, comunícate con el nuevo administrador.',
    notAgreedTitle: '¿Algo no está bien?',
    notAgreed: (brand) => `Avisa de inmediato al soporte de ${brand}: cada paso queda registrado.`,
  },

  ecosystemHasNewAdministrator: {
    subject: (ecosystem) => `${ecosystem} tiene un nuevo administrador`,
    preheader: (administrator) => `Desde ahora es ${administrator}.`,
    heading: 'Un nuevo administrador',
    intro: (administrator, ecosystem) =>
      `Desde ahora, ${administrator} es el administrador del ecosistema ${ecosystem}.`,
    next: 'Tu propio acceso sigue igual. Si tienes preguntas sobre el ecosistema, comunícate con el nuevo administrador.',
  },

  youAreAdministrator: {
    subject: (ecosystem) => `Ya eres el administrador de ${ecosystem}`,
    preheader: 'Qué hacer primero.',
    heading: 'El ecosistema está en tus manos',
    intro: (ecosystem) =>
      `Ya eres el administrador del ecosistema ${ecosystem}. Se informó a sus miembros.`,
    stepsTitle: 'Qué hacer primero',
    steps: [
      'Revisa el nombre y los miembros del ecosistema.',
      'Deja la MFA activa y guarda tus códigos de recuperación donde puedas encontrarlos.',
      'Nombra a tu propio sucesor.',
    ],
    button: 'Configurar el ecosistema',
  },

  claimReceived: {
    greeting: 'Hola:',
    subject: (ecosystem) => `Un reclamo de ${ecosystem} espera revisión`,
    preheader: (successor) => `${successor} reclama el ecosistema.`,
    heading: 'Un reclamo por revisar',
    intro: (successor, ecosystem) =>
      `${successor} reclama el ecosistema ${ecosystem} y certifica que la información y los archivos son veraces y originales.`,
    files: 'Archivos de prueba',
    next: 'Se avisó al administrador, que puede impugnar el reclamo una vez. Las pruebas se abren solo en el backoffice, y cada apertura queda registrada.',
    button: 'Revisar el reclamo',
  },

  claimNotice: {
    subject: (successor, ecosystem) => `${successor} reclama tu ecosistema ${ecosystem}`,
    preheader: 'Si prospera, pierdes el acceso. Si no es correcto, impúgnalo.',
    heading: 'Reclaman tu ecosistema',
    intro: (successor, ecosystem) =>
      `${successor}, el sucesor de ${ecosystem}, pidió a la administración de la plataforma ser su administrador y dio un motivo y pruebas.`,
    removed: (ecosystem) =>
      `Si se aprueba el reclamo y el sucesor confirma, se te elimina de ${ecosystem}: pierdes la administración y todo acceso.`,
    next: 'Sigues siendo el administrador mientras se revisa el reclamo. Puedes impugnarlo una vez, hasta que se complete; se te pide tu código MFA.',
    button: 'Impugnar el reclamo',
    nothingTitle: 'Si no haces nada',
    nothing: (earliest, latest) =>
      `Se decide solo con las pruebas, no antes del ${earliest} y a más tardar el ${latest}. Si se aprueba el reclamo, el sucesor puede confirmar de inmediato y se te elimina del ecosistema.`,
  },

  claimContested: {
    subject: (ecosystem) => `El reclamo de ${ecosystem} fue impugnado`,
    preheader: (administrator) => `${administrator} se opone.`,
    heading: 'El reclamo fue impugnado',
    intro: (administrator, ecosystem) =>
      `${administrator}, el administrador de ${ecosystem}, impugna el reclamo del ecosistema.`,
    next: {
      REVIEWER: 'Espera que la administración decida con estas palabras a la vista.',
      SUCCESSOR:
        'La administración de la plataforma decide. Te avisamos por correo; ahora no tienes que hacer nada.',
    },
    button: { REVIEWER: 'Revisar el reclamo', SUCCESSOR: 'Ver mi reclamo' },
  },

  claimDecided: {
    subject: (ecosystem) => ({
      APPROVED: `El reclamo de ${ecosystem} fue aprobado`,
      DECLINED: `El reclamo de ${ecosystem} fue rechazado`,
    }),
    preheader: {
      APPROVED: 'El sucesor todavía debe confirmar.',
      DECLINED: 'El administrador sigue en su lugar.',
    },
    heading: { APPROVED: 'El reclamo fue aprobado', DECLINED: 'El reclamo fue rechazado' },
    intro: (ecosystem) => ({
      APPROVED: `La administración de la plataforma revisó el reclamo del ecosistema ${ecosystem} y lo aprobó.`,
      DECLINED: `La administración de la plataforma revisó el reclamo del ecosistema ${ecosystem} y lo rechazó.`,
    }),
    next: {
      APPROVED:
        'Ahora el sucesor debe confirmar, con la sesión iniciada y un código MFA. Hasta entonces, el administrador sigue en su lugar.',
      DECLINED:
        'El administrador sigue en su lugar. La sucesión de este ecosistema queda bloqueada hasta que soporte pida a las dos partes que quiten el bloqueo; entonces el sucesor puede reclamar con pruebas nuevas, o el administrador elegir a otro miembro.',
    },
    contest: 'El administrador puede impugnar el reclamo hasta que el sucesor haya confirmado.',
    button: 'Ver la sucesión',
  },
}

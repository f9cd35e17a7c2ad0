import type { AppointmentWords } from '../../appointment-words.ts'

export const es: AppointmentWords = {
  successor: 'Sucesor',
  administrator: 'Administrador',
  ecosystem: 'Ecosistema',
  between: 'Con',

  successionInvitation: {
    subject: (administrator, ecosystem) =>
      `${administrator} te invita a ser el sucesor de ${ecosystem}`,
    preheader: (time) => `Tú decides: aceptas o rechazas en un plazo de ${time}.`,
    heading: 'Te invitan a ser sucesor',
    intro: (administrator, ecosystem, brand) =>
      `${administrator} administra el ecosistema ${ecosystem} en ${brand} y te invita a ser su sucesor: la persona que lo asume cuando el administrador lo transfiere o ya no puede ocuparse de él.`,
    next: (time, app) =>
      `Inicia sesión en ${app} para aceptar o rechazar. La invitación vence en ${time}. Para aceptar se pide un código MFA: si tienes la MFA desactivada, actívala antes en tu perfil.`,
    button: 'Responder la invitación',
    unknownTitle: '¿No la esperabas?',
    unknown:
      'Nada cambia hasta que aceptes. Si no conoces a quien te invita, rechaza la invitación.',
  },

  successionInvitationSent: {
    subject: (successor) => `Invitaste a ${successor} a ser tu sucesor`,
    preheader: '¿Fuiste tú? Puedes cancelarla.',
    heading: 'Tu invitación fue enviada',
    intro: (successor, ecosystem) =>
      `Invitaste a ${successor} a ser el sucesor del ecosistema ${ecosystem}.`,
    next: (time) =>
      `El plazo para responder es de ${time}. Hasta entonces puedes revocar la invitación y, después de que se acepte, el nombramiento, mientras no haya una transferencia o un reclamo en curso.`,
    notYouTitle: '¿No fuiste tú o cambiaste de idea?',
    notYou:
      'Cancela la invitación. Si no fuiste tú, elige además una contraseña nueva: alguien usó tu cuenta.',
    cancelLink: 'Cancelar la invitación',
  },

  successionAccepted: {
    subject: (successor) => `${successor} aceptó tu invitación`,
    preheader: 'Falta un paso: activar el estado.',
    heading: 'Aceptaron tu invitación',
    intro: (successor, ecosystem) =>
      `${successor} aceptó ser el sucesor del ecosistema ${ecosystem}.`,
    next: 'Le enviamos un enlace para activar su estado. Cuando lo haya usado, podrás iniciar el proceso de sucesión cuando lo veas necesario. Por ahora no tienes que hacer nada.',
    otherwiseTitle: '¿Cambiaste de idea?',
    otherwise: (app) =>
      `Elimina al sucesor en los ajustes del plan de ${app}: hasta que una transferencia se complete, sigues siendo el administrador.`,
  },

  successionActivate: {
    subject: (ecosystem) => `Activa tu estado de sucesor de ${ecosystem}`,
    preheader: (time) => `El enlace sirve una sola vez, durante ${time}.`,
    heading: 'Falta un paso',
    intro: (administrator, ecosystem) =>
      `Aceptaste la invitación de ${administrator} para ser el sucesor del ecosistema ${ecosystem}. Activa tu estado para completarla.`,
    button: 'Activar estado',
    next: (time, app) =>
      `El enlace sirve una sola vez, durante ${time}. Si vence, puedes pedir otro en ${app}, con tu código MFA.`,
    notYouTitle: '¿No aceptaste nada?',
    notYou: (brand) =>
      `No abras el enlace: puede que alguien esté usando tu cuenta. Elige una contraseña nueva y avisa al soporte de ${brand}.`,
  },

  successionActive: {
    subject: (ecosystem) => ({
      SUCCESSOR: `Ya eres el sucesor de ${ecosystem}`,
      ADMINISTRATOR: `${ecosystem} ya tiene sucesor`,
    }),
    preheader: {
      SUCCESSOR: 'Qué significa y dónde lo encuentras.',
      ADMINISTRATOR: 'Puedes iniciar el proceso de sucesión cuando lo veas necesario.',
    },
    heading: { SUCCESSOR: 'Eres el sucesor', ADMINISTRATOR: 'Tu sucesor está activo' },
    intro: (other, ecosystem) => ({
      SUCCESSOR: `Ya eres el sucesor del ecosistema ${ecosystem}. ${other} sigue siendo su administrador y, por ahora, nada más cambia.`,
      ADMINISTRATOR: `${other} activó su estado y ya es el sucesor del ecosistema ${ecosystem}. Tú sigues siendo su administrador y, por ahora, nada más cambia.`,
    }),
    next: {
      SUCCESSOR:
        'En los ajustes de tu perfil hay un botón nuevo. Si el administrador ya no puede ocuparse del ecosistema, con él puedes reclamarlo: das un motivo y pruebas, la administración de la plataforma las revisa y se informa a todos los usuarios, incluido el administrador.',
      ADMINISTRATOR:
        'En los ajustes del plan puedes iniciar el proceso de sucesión o eliminar al sucesor. Si alguna vez el sucesor reclama el ecosistema, te avisamos de inmediato y puedes impugnarlo.',
    },
    button: { SUCCESSOR: 'Abrir mi perfil', ADMINISTRATOR: 'Abrir los ajustes del plan' },
  },

  successionEnded: {
    subject: (ecosystem) => ({
      REVOKED: `Se revocó el nombramiento del sucesor de ${ecosystem}`,
      REJECTED: `El sucesor invitado de ${ecosystem} rechazó la invitación`,
      INVITATION_EXPIRED: `Venció la invitación para ser el sucesor de ${ecosystem}`,
      ACTIVATION_EXPIRED: `Venció el enlace de activación del sucesor de ${ecosystem}`,
      CLAIM_CANCELLED: `Se canceló el reclamo de ${ecosystem}`,
      HANDOVER_REFUSED: `El sucesor rechazó la transferencia de ${ecosystem}`,
      RESIGNED: `El sucesor de ${ecosystem} renunció`,
      HANDOVER_CANCELLED: `Se canceló la transferencia de ${ecosystem}`,
      CONFIRMATION_EXPIRED: `La transferencia de ${ecosystem} no se confirmó a tiempo`,
      GONE_BACK: `El nombramiento del sucesor de ${ecosystem} vuelve a valer`,
    }),
    preheader: 'Qué pasó y qué se puede hacer ahora.',
    heading: {
      REVOKED: 'El nombramiento se revocó',
      REJECTED: 'Rechazado por el usuario',
      INVITATION_EXPIRED: 'La invitación venció',
      ACTIVATION_EXPIRED: 'El enlace de activación venció',
      CLAIM_CANCELLED: 'El reclamo se canceló',
      HANDOVER_REFUSED: 'El sucesor rechazó la transferencia',
      RESIGNED: 'El sucesor renunció',
      HANDOVER_CANCELLED: 'La transferencia se canceló',
      CONFIRMATION_EXPIRED: 'La transferencia no se confirmó',
      GONE_BACK: 'El nombramiento vuelve a valer',
    },
    happened: {
      REVOKED:
        'El administrador revocó el nombramiento del sucesor. Las invitaciones y los enlaces de ese nombramiento ya no sirven.',
      REJECTED: 'El usuario invitado rechazó ser el sucesor.',
      INVITATION_EXPIRED: 'La invitación para ser el sucesor no tuvo respuesta a tiempo.',
      ACTIVATION_EXPIRED:
        'El enlace que activa el estado del sucesor no se usó a tiempo y ya no sirve.',
      CLAIM_CANCELLED: 'El sucesor canceló el reclamo del ecosistema y ya no es su sucesor.',
      HANDOVER_REFUSED: 'El sucesor rechazó asumir el ecosistema y ya no es su sucesor.',
      RESIGNED: 'El sucesor renunció y ya no es el sucesor del ecosistema.',
      HANDOVER_CANCELLED: 'El administrador canceló la transferencia del ecosistema.',
      CONFIRMATION_EXPIRED:
        'El sucesor no confirmó a tiempo, así que el ecosistema conserva a su administrador.',
      GONE_BACK:
        'Después de que el sucesor rechazó la invitación, el administrador hizo valer otra vez el nombramiento.',
    },
    next: {
      REVOKED:
        'El ecosistema no tiene sucesor. El administrador puede invitar a un miembro en cualquier momento.',
      REJECTED:
        'El administrador puede reenviar la invitación, volver a este sucesor o elegir a otro miembro.',
      INVITATION_EXPIRED: 'El administrador puede reenviar la invitación o elegir a otro miembro.',
      ACTIVATION_EXPIRED:
        'El sucesor puede pedir otro enlace. El administrador puede reenviar la invitación o elegir a otro miembro.',
      CLAIM_CANCELLED:
        'El administrador sigue en su lugar y puede reenviar la invitación, volver a este sucesor o elegir a otro miembro.',
      HANDOVER_REFUSED:
        'El administrador sigue en su lugar y puede reenviar la invitación, volver a este sucesor o elegir a otro miembro.',
      RESIGNED:
        'El administrador puede reenviar la invitación, volver a este sucesor o elegir a otro miembro.',
      HANDOVER_CANCELLED:
        'Todo queda como antes: el administrador sigue en su lugar y el sucesor sigue siendo el sucesor.',
      CONFIRMATION_EXPIRED:
        'Todo queda como antes: el administrador sigue en su lugar y el sucesor sigue siendo el sucesor.',
      GONE_BACK:
        'El sucesor no tiene que hacer nada: ninguna transferencia se completa sin su propia confirmación. El sucesor puede renunciar.',
    },
    button: 'Ver la sucesión',
  },

  successionDeclined: {
    subject: (ecosystem) => `La plataforma rechazó la sucesión de ${ecosystem}`,
    preheader: 'Por qué y cómo evitarlo.',
    heading: 'Rechazado por la plataforma',
    intro: (successor, ecosystem) => ({
      ADMINISTRATOR: `${successor} no cumple las condiciones para ser el sucesor del ecosistema ${ecosystem}, y el sistema rechazó la solicitud. Este es el porqué y cómo evitarlo:`,
      SUCCESSOR: `No cumples las condiciones para ser el sucesor del ecosistema ${ecosystem}, y el sistema rechazó la solicitud. Este es el porqué y cómo evitarlo:`,
    }),
    restriction: {
      MFA_OFF: 'La MFA está desactivada',
      INACTIVE: 'Sin actividad desde hace demasiado tiempo',
      BLOCKED: 'El usuario está bloqueado',
      MEMBER_BLOCKED: 'Bloqueo en el ecosistema',
      NOT_A_MEMBER: 'No es miembro',
      EMAIL_UNCONFIRMED: 'Correo sin confirmar',
    },
    advice: {
      MFA_OFF: 'El sucesor activa la MFA en su perfil.',
      INACTIVE: 'El sucesor inicia sesión, y sigue haciéndolo con regularidad.',
      BLOCKED: 'Primero soporte desbloquea al usuario, o se elige a otro miembro.',
      MEMBER_BLOCKED: 'Primero el administrador desbloquea al miembro, o elige a otro.',
      NOT_A_MEMBER: 'Primero el usuario vuelve a ser miembro del ecosistema, o se elige a otro.',
      EMAIL_UNCONFIRMED: 'El sucesor confirma su correo con el enlace que recibió en él.',
    },
    next: (brand) => ({
      ADMINISTRATOR: `La sucesión de este ecosistema está bloqueada: por ahora no se puede invitar a nadie. Comunícate con el soporte de ${brand}, que puede pedir que se quite el bloqueo. Entonces puedes elegir a otro miembro o, una vez resuelto lo anterior, invitar de nuevo a este.`,
      SUCCESSOR: `Resuelve lo anterior y comunícate después con el soporte de ${brand}, que puede pedirles a ti y al administrador que quiten el bloqueo.`,
    }),
  },

  releaseRequested: {
    subject: (ecosystem) => `¿Quitar el bloqueo de la sucesión de ${ecosystem}?`,
    preheader: (analyst) => `${analyst}, de soporte, te pide que decidas.`,
    heading: 'El bloqueo se puede quitar',
    intro: (analyst, ecosystem, brand) =>
      `${analyst}, del soporte de ${brand}, revisó la sucesión del ecosistema ${ecosystem} y pide que se quite el bloqueo. Lo que elijas se confirma con tu código MFA.`,
    offer: {
      ADMINISTRATOR: (successor) => ({
        RELEASE: `Puedes quitar el bloqueo: se invita de nuevo a ${successor}.`,
        REINSTATE: `Puedes quitar el bloqueo: ${successor} vuelve a ser el sucesor y puede reclamar con pruebas nuevas.`,
        REMOVE: `Puedes eliminar a ${successor} como sucesor y elegir a cualquier otro miembro.`,
      }),
      SUCCESSOR: (administrator) => ({
        RELEASE: `Puedes quitar el bloqueo: la invitación de ${administrator} vuelve a estar pendiente, para que la aceptes o la rechaces.`,
        REINSTATE:
          'Puedes quitar el bloqueo: vuelves a ser el sucesor y puedes reclamar con pruebas nuevas.',
      }),
    },
    button: 'Ver la sucesión',
    notYouTitle: '¿No te comunicaste con soporte?',
    notYou: (brand) =>
      `No confirmes: sin tu código MFA nada cambia. Después avisa al soporte de ${brand}.`,
  },

  successionReleased: {
    subject: (ecosystem) => `Se quitó el bloqueo de la sucesión de ${ecosystem}`,
    preheader: 'El bloqueo se quitó.',
    heading: 'El bloqueo se quitó',
    intro: (ecosystem) => `Se quitó el bloqueo de la sucesión del ecosistema ${ecosystem}.`,
    outcome: {
      ADMINISTRATOR: (successor) => ({
        INVITED: `La invitación de ${successor} vuelve a estar pendiente y espera su respuesta. Puedes revocarla.`,
        ACTIVE: `${successor} vuelve a ser el sucesor y puede reclamar con pruebas nuevas. Puedes eliminarlo como sucesor.`,
      }),
      SUCCESSOR: (administrator) => ({
        INVITED: `La invitación de ${administrator} vuelve a estar pendiente. Puedes aceptarla o rechazarla.`,
        ACTIVE:
          'Vuelves a ser el sucesor. Puedes reclamar el ecosistema con pruebas nuevas, o renunciar.',
      }),
    },
    button: 'Ver la sucesión',
  },

  successionReminder: {
    subject: (ecosystem) => `Recordatorio: la sucesión de ${ecosystem}`,
    preheader: 'En qué punto está y quién debe actuar.',
    yourTurn: (until) => `Es tu turno, hasta el ${until}.`,
    heading: 'Un recordatorio',
    what: {
      INVITED:
        'Recibiste una invitación para la sucesión de este ecosistema y todavía no respondiste. Acéptala o recházala: ninguna de las dos lleva mucho tiempo.',
      INVITATION_EXPIRED:
        'La invitación venció. El administrador puede reenviarla o elegir a otro miembro.',
      AWAITING_ACTIVATION:
        'Aceptaste la sucesión de este ecosistema. Falta un paso: activa tu estado con el botón de abajo. El enlace del correo anterior ya no sirve.',
      ACTIVATION_EXPIRED:
        'El enlace de activación venció. El administrador puede reenviar la invitación o elegir a otro miembro.',
      ACTIVE:
        'El ecosistema tiene un sucesor. Nada urge: basta que el administrador compruebe que sigue siendo la persona indicada.',
      IN_VALIDATION: 'La transferencia empezó y se están comprobando las condiciones.',
      UNDER_REVIEW: 'Un reclamo del ecosistema espera que se decida sobre él.',
      AWAITING_CONFIRMATION:
        'Todo está comprobado. Asumes la administración en cuanto confirmas, con la sesión iniciada y un código MFA.',
      DECLINED_BY_SUCCESSOR:
        'El sucesor rechazó la invitación. El administrador puede reenviar la invitación, volver a este sucesor o elegir a otro miembro.',
      DECLINED_BY_PLATFORM:
        'La plataforma rechazó la sucesión y está bloqueada. El administrador se comunica con soporte para que se quite el bloqueo.',
    },
    due: (at) => ({
      LAPSES: `Después del ${at} ya no será posible.`,
      OVERDUE: `La decisión debía tomarse a más tardar el ${at}.`,
      ENDS: `Termina a más tardar el ${at}.`,
      REMINDS: `El próximo recordatorio llega el ${at}.`,
    }),
    button: 'Ver la sucesión',
  },
}

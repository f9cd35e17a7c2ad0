import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  whatIsIt: '¿Qué es un sucesor?',
  explain: {
    title: 'Un sucesor para tu ecosistema',
    what: 'El sucesor es un miembro de tu confianza que puede asumir la administración del ecosistema, para que nunca quede sin nadie al frente.',
    choose: 'Eliges a un miembro y le envías la invitación; la confirmas con tu código MFA.',
    accept:
      'El miembro acepta en Web con su propio código MFA y activa su estado con el enlace que recibe por correo.',
    handOver:
      'Desde entonces puedes iniciar el proceso de sucesión. Si tú no puedes, tu sucesor puede solicitarlo con pruebas que la plataforma verifica.',
    safety:
      'Hasta ese momento tu sucesor no tiene más derechos que antes, y puedes cambiar de decisión cuando quieras.',
    understood: 'Entendido',
  },
  underControl: {
    title: 'Solo el administrador puede ver esto',
    body: 'Una sucesión la ve y la decide solo el administrador, nunca en una sesión de asistencia.',
  },
  choose: {
    title: 'Selecciona a tu sucesor',
    lead: 'Tu sucesor se convierte en administrador solo en estas situaciones:',
    whenYouStart:
      'Tú inicias el proceso de sucesión: después de una validación de {{limits.validationSeconds, durationRange}} confirma, y el ecosistema es suyo.',
    whenYouCannot:
      'Tú no puedes iniciarlo (fallecimiento, incapacidad, dejaste la empresa, mucho tiempo sin contacto, orden judicial): lo reclama con pruebas. Se te avisa enseguida y puedes impugnarlo.',
    conditions:
      'Debe tener la MFA activa y el correo confirmado, haber tenido actividad en los últimos {{limits.successorInactiveSeconds, duration}} y no tener ningún bloqueo. Si no, la plataforma rechaza la sucesión, que queda bloqueada hasta que soporte quite el bloqueo.',
    member: 'Sucesor',
    memberHint: 'Escribe un nombre o un correo.',
    found: 'Miembros encontrados',
    count_one: '{{count, number}} miembro encontrado',
    count_other: '{{count, number}} miembros encontrados',
    searching: 'Buscando…',
    type: 'Escribe un nombre o un correo para buscar.',
    nobody: 'Ningún miembro coincide con «{{search}}».',
    openList: 'Mostrar la lista de miembros',
    remove: 'Quitar a {{name}}',
    removed: 'Quitaste a {{name}}. Vuelve a seleccionar un sucesor.',
    unfit: 'No se puede invitar ahora: {{why}}',
    mailsRefused:
      'Los correos a {{name}} no llegan: no se enteraría por correo. Pídele primero que cambie su correo en su perfil.',
    unfitTitle: 'No se puede invitar a {{name}} ahora',
    unfitBody:
      'La plataforma rechazaría la invitación y bloquearía la sucesión. Elige a otro miembro o vuelve cuando esté resuelto.',
    send: 'Enviar invitación',
    code: 'Escribe tu código MFA para invitar a {{name}} a ser el sucesor de {{ecosystem}}.',
  },
  view: {
    PENDING: {
      title: 'Invitación enviada',
      body: 'La invitación se envió a {{email}}.',
    },
    ACCEPTED: {
      title: 'Invitación aceptada',
      body: 'En cuanto {{name}} active su estado, se te avisará por correo.',
    },
    LAPSED: {
      title: 'Sin respuesta a tiempo',
      body: 'No pasa nada más hasta que decidas.',
    },
    DECLINED_BY_USER: {
      title: 'Rechazado por el usuario',
      body: 'No pasa nada más hasta que decidas.',
    },
    BLOCKED: {
      title: 'Rechazado por la plataforma',
      body: 'Por ahora no puedes asignar a un sucesor. Comunícate con soporte: te envían un código, revisan el proceso contigo y piden quitar el bloqueo.',
    },
    RELEASABLE: {
      title: 'Soporte pide quitar el bloqueo',
      body: 'Soporte revisó el proceso. Lo que elijas se confirma con tu código MFA, y el bloqueo desaparece.',
    },
    APPOINTED: {
      title: 'Tu sucesor',
      body: 'Nada se transfiere hasta que uno de los dos empiece.',
    },
    HANDOVER: {
      title: 'El proceso está en validación',
      body: 'Se te avisará por correo. Sigues siendo el administrador hasta que {{name}} confirme.',
    },
    VALIDATED: {
      title: 'Todo está validado',
      body: 'Sigues siendo el administrador hasta que {{name}} confirme. Desde entonces ya no administras el ecosistema, y tu sesión en la Store termina salvo que administres otro.',
    },
    CLAIM: {
      title: '{{name}} reclama este ecosistema',
      body: 'Se te avisa por correo de lo que se decida.',
      contested: 'Lo impugnaste: decide un revisor, que lee tus palabras.',
    },
  },
  may: {
    START_HANDOVER: 'Puedes iniciar el proceso de sucesión cuando lo veas necesario.',
    RESEND: 'Con Reenviar invitación se le pregunta otra vez a {{name}}.',
    GO_BACK:
      'Con Volver atrás, {{name}} queda como sucesor aceptado: se le avisa por correo, y nada se transfiere sin su propia confirmación.',
    RELEASE: 'Puedes quitar el bloqueo: se invita de nuevo a {{name}}.',
    REINSTATE:
      'Puedes quitar el bloqueo: {{name}} vuelve a ser el sucesor y puede reclamar con pruebas nuevas.',
    CONTEST:
      'Si el reclamo no es correcto, puedes impugnarlo una vez, hasta que {{name}} confirme: entonces decide un revisor.',
    CANCEL_HANDOVER: 'Hasta que {{name}} confirme puedes cancelar el proceso.',
    REVOKE: 'Puedes revocar la invitación hasta que la responda.',
    REMOVE: 'Puedes eliminar a {{name}} como sucesor y asignar a otra persona.',
  },
  ask: {
    REVOKE: {
      title: '¿Cancelar la invitación?',
      body: '{{name}} ya no podrá aceptarla. Después empiezas desde cero.',
    },
    REMOVE: {
      title: '¿Eliminar a {{name}} como sucesor?',
      body: '{{name}} dejará de ser el sucesor de {{ecosystem}}. Después empiezas desde cero.',
    },
    CANCEL_HANDOVER: {
      title: '¿Cancelar el proceso de sucesión?',
      body: 'No se transfiere nada. {{name}} sigue siendo el sucesor y puedes volver a empezar cuando quieras.',
    },
    RESEND: {
      title: 'Reenviar invitación',
      body: 'Escribe tu código MFA para invitar de nuevo a {{name}}.',
    },
    GO_BACK: {
      title: 'Volver atrás con {{name}}',
      body: 'Escribe tu código MFA. {{name}} vuelve a ser el sucesor aceptado y se le avisa por correo.',
    },
    RELEASE: {
      title: 'Quitar el bloqueo',
      body: 'Escribe tu código MFA. Se quita el bloqueo y se invita de nuevo a {{name}}.',
    },
    REINSTATE: {
      title: 'Quitar el bloqueo',
      body: 'Escribe tu código MFA. Se quita el bloqueo y {{name}} vuelve a ser el sucesor.',
    },
  },
  start: {
    title: 'Iniciar el proceso de sucesión',
    alert:
      'Vas a transferir la administración de {{ecosystem}} a {{name}}. El cambio de administrador puede tomar de {{limits.validationSeconds, durationRange}} en surtir efecto.',
    lost: 'Con el cambio pierdes todos los privilegios de tu ecosistema:',
    lostStore: 'la Store: configuración del plan, miembros y sucesor',
    lostMembers: 'la decisión de quién pertenece al ecosistema',
    lostProducts: 'sus productos, salvo que te quedes como usuario',
    until:
      'Hasta que {{name}} confirme sigues siendo el administrador y puedes cancelar. Mientras tanto no se puede eliminar ni bloquear a miembros ni cambiar el plan.',
    fateTitle: '¿Cómo queda tu cuenta?',
    fateLead: 'Elige cómo quedas en {{ecosystem}} cuando {{name}} sea el administrador.',
    fate: {
      PERMANENTLY_REMOVE:
        'Se te elimina por completo de {{ecosystem}} y ya no tienes acceso a sus productos.',
      KEEP_AS_USER:
        'Se borra tu rol de administrador; como usuario sigues teniendo acceso a Web y App.',
    },
    code: 'Escribe tu código MFA para empezar. Después: {{fate}}.',
  },
  handover: {
    afterwards: 'Cómo quedas tú',
  },
  claim: {
    removed:
      'Si el reclamo prospera, {{name}} asume la administración y a ti se te elimina de {{ecosystem}}: pierdes todo acceso.',
    nothing:
      'Si no haces nada, se decide solo con las pruebas: no antes del {{earliest}} y a más tardar el {{latest}}.',
    nothingApproved:
      'El reclamo se aprobó. Si no haces nada, {{name}} puede confirmar hasta el {{latest}}, y entonces pierdes el acceso de inmediato.',
    contested:
      'Un revisor decide con las pruebas y tus palabras: no antes del {{earliest}} y a más tardar el {{latest}}.',
    contestedApproved:
      'El reclamo se aprobó aunque lo impugnaste. {{name}} puede confirmar hasta el {{latest}}, y entonces pierdes el acceso de inmediato.',
    reason: 'Motivo',
    explanation: 'En sus palabras',
    claimedAt: 'Reclamado el',
  },
  contest: {
    title: 'Impugnar el reclamo',
    lead: 'Decide un revisor de la plataforma, que lee lo que escribas; {{name}} también lo lee.',
    reason: '¿Por qué no es correcto el reclamo?',
  },
  done: {
    INVITE: 'La invitación se envió a {{name}}.',
    REVOKE: 'Cancelaste la invitación de {{name}}.',
    REMOVE: 'Eliminaste a {{name}} como sucesor.',
    RESEND: 'La invitación se reenvió a {{name}}.',
    GO_BACK: '{{name}} vuelve a ser el sucesor.',
    RELEASE: 'Se quitó el bloqueo; {{name}} tiene otra vez una invitación.',
    REINSTATE: 'Se quitó el bloqueo; {{name}} vuelve a ser el sucesor.',
    START_HANDOVER: 'El proceso está en validación. Se te avisará por correo.',
    CANCEL_HANDOVER: 'El proceso se canceló. {{name}} sigue siendo el sucesor.',
    CONTEST: 'El reclamo está impugnado. Decide un revisor.',
  },
  signedOut: {
    named:
      '{{name}} confirmó y es ahora el administrador de {{ecosystem}}. Tu acceso a la Store terminó con tu rol; un correo te lo informa.',
    kept: 'Lo que conservas está en Web.',
    unnamed:
      'Tu ecosistema tiene un nuevo administrador. Tu acceso a la Store terminó con tu rol; un correo te lo informa.',
  },
}

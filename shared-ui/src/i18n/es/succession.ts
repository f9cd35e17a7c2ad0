import type { succession as english } from '../en/succession.ts'
import type { Translated } from '../languages.ts'

/** La sucesión del ecosistema: estados, pasos, partes, motivos y acciones. */
export const succession: Translated<typeof english> = {
  succession: {
    state: {
      INVITED: 'Invitación pendiente',
      INVITATION_EXPIRED: 'Invitación vencida',
      AWAITING_ACTIVATION: 'Aceptada, sin activar',
      ACTIVATION_EXPIRED: 'Activación vencida',
      ACTIVE: 'Sucesor aceptado',
      IN_VALIDATION: 'En validación',
      UNDER_REVIEW: 'Reclamo en revisión',
      AWAITING_CONFIRMATION: 'A la espera de confirmación',
      DECLINED_BY_SUCCESSOR: 'Declinado por el usuario',
      DECLINED_BY_PLATFORM: 'Declinado por la plataforma',
      REVOKED: 'Revocado',
      COMPLETED: 'Completado',
    },
    meaning: {
      INVITED: 'Se invitó a {{successor}} a ser el sucesor y aún no ha respondido.',
      INVITATION_EXPIRED: '{{successor}} no respondió la invitación a tiempo.',
      AWAITING_ACTIVATION:
        '{{successor}} aceptó y debe activar su estado con el enlace enviado a su correo.',
      ACTIVATION_EXPIRED: '{{successor}} no usó el enlace de activación a tiempo.',
      ACTIVE:
        '{{successor}} es el sucesor. Cualquiera de las dos partes puede iniciar el proceso de sucesión.',
      IN_VALIDATION:
        '{{administrator}} inició la transferencia; se comprueban todas las condiciones, lo que tarda {{limits.validationSeconds, durationRange}}.',
      UNDER_REVIEW:
        '{{successor}} reclamó el ecosistema; la administración de la plataforma revisa las pruebas.',
      AWAITING_CONFIRMATION:
        'Todo está comprobado. {{successor}} debe confirmar su estado de administrador con un código MFA.',
      DECLINED_BY_SUCCESSOR: '{{successor}} declinó. El administrador decide cómo seguir.',
      DECLINED_BY_PLATFORM:
        'No se cumplió una condición. La sucesión de este ecosistema está bloqueada hasta que soporte quite el bloqueo.',
      REVOKED: 'El nombramiento se retiró. {{successor}} no es el sucesor.',
      COMPLETED: '{{successor}} es ahora el administrador del ecosistema.',
    },
    meaningToAdministrator: {
      IN_VALIDATION:
        'Iniciaste la transferencia; se comprueban todas las condiciones, lo que tarda {{limits.validationSeconds, durationRange}}.',
    },
    party: {
      ADMINISTRATOR: 'Administrador',
      SUCCESSOR: 'Sucesor',
      REVIEWER: 'Administración de la plataforma',
      ANALYST: 'Soporte',
      SYSTEM: 'El sistema',
    },
    event: {
      REVOKE: 'Cancelar la invitación',
      REJECT: 'Rechazar',
      ACCEPT: 'Aceptar',
      ACTIVATE: 'Activar estado',
      RESEND: 'Reenviar invitación',
      GO_BACK: 'Volver atrás',
      REMOVE: 'Eliminar sucesor',
      START_HANDOVER: 'Iniciar el proceso de sucesión',
      CLAIM: 'Iniciar el proceso de sucesión',
      CANCEL_HANDOVER: 'Cancelar el proceso',
      PASS_VALIDATION: 'Superar la validación',
      CONTEST: 'Impugnar el reclamo',
      APPROVE_CLAIM: 'Aprobar el reclamo',
      DECLINE_CLAIM: 'Rechazar el reclamo',
      CANCEL_CLAIM: 'Cancelar el reclamo',
      CONFIRM: 'Confirmar estado de administrador',
      LAPSE: 'Vencer',
      FAIL_CHECK: 'No cumplir una condición',
      RELEASE: 'Quitar el bloqueo',
      REMIND: 'Recordar',
    },
    step: {
      INVITE: 'Invitación enviada',
      REVOKE: 'Invitación cancelada',
      REJECT: 'Invitación rechazada',
      ACCEPT: 'Invitación aceptada',
      ACTIVATE: 'Estado de sucesor activado',
      RESEND: 'Invitación reenviada',
      GO_BACK: 'Nombramiento restablecido',
      REMOVE: 'Sucesor eliminado',
      START_HANDOVER: 'Proceso de sucesión iniciado',
      CLAIM: 'Ecosistema reclamado',
      CANCEL_HANDOVER: 'Proceso de sucesión cancelado',
      PASS_VALIDATION: 'Validación superada',
      CONTEST: 'Reclamo impugnado',
      APPROVE_CLAIM: 'Reclamo aprobado',
      DECLINE_CLAIM: 'Reclamo rechazado',
      CANCEL_CLAIM: 'Reclamo cancelado',
      CONFIRM: 'Estado de administrador confirmado',
      LAPSE: 'Se acabó el tiempo',
      FAIL_CHECK: 'No se cumplió una condición',
      RELEASE: 'Bloqueo quitado',
      REMIND: 'Recordatorio enviado',
    },
    lapsed: {
      INVITED: 'La invitación venció',
      AWAITING_ACTIVATION: 'El enlace de activación venció',
      AWAITING_CONFIRMATION: 'No se confirmó a tiempo',
    },
    stepBy: '{{party}}: {{name}}',
    byWhen: {
      INVITED: 'La invitación vence el {{when}}.',
      INVITATION_EXPIRED: 'El {{when}} se le recuerda al administrador.',
      AWAITING_ACTIVATION: 'El enlace de activación vence el {{when}}.',
      ACTIVATION_EXPIRED: 'El {{when}} se le recuerda al administrador.',
      ACTIVE: 'Nada urge; el próximo recordatorio es el {{when}}.',
      IN_VALIDATION: 'La validación termina a más tardar el {{when}}.',
      UNDER_REVIEW: 'La revisión debe estar lista el {{when}}.',
      AWAITING_CONFIRMATION: 'Sin confirmación hasta el {{when}}, todo queda como estaba.',
      DECLINED_BY_SUCCESSOR: 'El {{when}} se le recuerda al administrador.',
      DECLINED_BY_PLATFORM:
        'Soporte actúa cuando el administrador lo pide; el {{when}} se le recuerda.',
    },
    notBefore: 'Nada se decide antes del {{when}}.',
    turn: {
      title: 'Quién debe actuar',
      you: 'Te toca a ti',
      other: '{{party}}: {{name}}',
      nobody: 'Nadie: este proceso terminó.',
    },
    timeLeft: 'Tiempo restante',
    overdue: 'Se acabó el tiempo',
    timeline: 'Curso de la sucesión',
    contested: 'Impugnado el {{when}}',
    contestReason: 'Por qué se impugna',
    declineReason: 'Por qué se rechazó',
    releaseRequested:
      'Soporte pidió quitar el bloqueo. El administrador lo confirma con un código MFA.',
    restrictions: 'Condiciones que no se cumplieron',
    restriction: {
      MFA_OFF: 'La MFA está desactivada',
      INACTIVE: 'Inactivo por más de {{limits.successorInactiveSeconds, duration}}',
      BLOCKED: 'El usuario está bloqueado',
      NOT_A_MEMBER: 'No es un miembro activo del ecosistema',
      EMAIL_UNCONFIRMED: 'Correo sin confirmar',
    },
    restrictionAdvice: {
      MFA_OFF: 'El sucesor activa la MFA en Perfil y seguridad.',
      INACTIVE:
        'El sucesor inicia sesión al menos cada {{limits.successorInactiveSeconds, duration}}.',
      BLOCKED: 'Primero se desbloquea al usuario, o se elige a otro miembro.',
      NOT_A_MEMBER: 'Primero se agrega al usuario al ecosistema, o se elige a otro miembro.',
      EMAIL_UNCONFIRMED: 'El sucesor confirma su correo con el enlace que recibió en él.',
    },
    claimReason: {
      DEATH: 'Fallecimiento del administrador',
      INCAPACITY: 'Incapacidad del administrador',
      LEFT_THE_COMPANY: 'El administrador dejó la empresa',
      LONG_UNREACHABLE: 'No se puede contactar al administrador desde hace mucho',
      COURT_ORDER: 'Orden judicial',
      OTHER: 'Otro motivo',
    },
    handoverKind: {
      HANDOVER: 'Iniciado por el administrador',
      CLAIM: 'Reclamado por el sucesor',
    },
    fate: { PERMANENTLY_REMOVE: 'Eliminar permanentemente', KEEP_AS_USER: 'Mantener como usuario' },
    fateMeaning: {
      PERMANENTLY_REMOVE:
        'El administrador anterior sale del ecosistema y pierde todo acceso a sus productos.',
      KEEP_AS_USER:
        'El administrador anterior pierde ese rol y conserva el acceso a Web y App como usuario.',
    },
    mfaOff: {
      title: 'Primero activa la MFA',
      body: 'Este paso se confirma con un código MFA y tú la tienes desactivada. Actívala en tu perfil; después vuelves aquí.',
      ok: 'Ok',
    },
    movedOn: 'Mientras tanto, esta sucesión avanzó. Su estado es: {{state}}.',
  },
}

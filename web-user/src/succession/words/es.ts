import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sucesión del ecosistema',
  lead: 'Los ecosistemas de los que eres, o puedes llegar a ser, el sucesor.',
  noneTitle: 'No eres sucesor',
  noneBody: 'Cuando un administrador te nombre sucesor, aparecerá aquí.',
  underControlTitle: 'Solo el usuario puede ver esto',
  underControlBody: 'Una sucesión la decide solo el usuario, nunca en una sesión de asistencia.',
  administrator: 'Administrador',
  previousAdministrator: 'Administrador anterior',
  since: 'Desde',
  how: 'Cómo empezó',
  afterwards: 'Después',
  see: 'Ver la sucesión',
  position: 'Paso {{step}} de {{total}}',
  revoked: 'Nombramientos retirados',
  meaning: {
    INVITED: '{{administrator}} te invitó a ser el sucesor.',
    INVITATION_EXPIRED:
      'No respondiste la invitación a tiempo. {{administrator}} puede reenviarla.',
    AWAITING_ACTIVATION: 'Aceptaste. Activa tu estado con el enlace de tu correo.',
    ACTIVATION_EXPIRED:
      'El enlace de activación venció. {{administrator}} puede reenviar la invitación.',
    ACTIVE: 'Eres el sucesor. {{administrator}} puede transferirte el ecosistema.',
    IN_VALIDATION:
      '{{administrator}} te está transfiriendo el ecosistema. Todas las condiciones se comprueban en {{limits.validationSeconds, durationRange}}; después confirmas tú.',
    UNDER_REVIEW:
      'Reclamaste el ecosistema. La administración de la plataforma revisa tus pruebas.',
    AWAITING_CONFIRMATION: 'Todo está comprobado. Solo falta tu confirmación.',
    DECLINED_BY_SUCCESSOR: 'Rechazaste la sucesión. {{administrator}} decide cómo seguir.',
    DECLINED_BY_PLATFORM:
      'No se cumplió una condición y la plataforma rechazó la sucesión. Está bloqueada hasta que se quite el bloqueo.',
    REVOKED: '{{administrator}} retiró el nombramiento. No eres el sucesor.',
    COMPLETED: 'Ahora eres el administrador del ecosistema.',
  },
  claimDeclined:
    'La administración de la plataforma rechazó tu reclamo. La sucesión está bloqueada hasta que se quite el bloqueo.',
  contactSupport:
    'Comunícate con soporte: revisan el proceso contigo y piden que se quite el bloqueo.',
  may: {
    ACCEPT: 'Puedes aceptar la invitación con tu código MFA.',
    REJECT: 'Puedes rechazarla.',
    RENEW_LINK: 'Puedes hacer que se te envíe un enlace nuevo, con tu código MFA.',
    CLAIM: 'Si el administrador ya no puede transferirlo, puedes iniciar el proceso tú.',
    RESIGN: 'Puedes renunciar como sucesor.',
    CONFIRM: 'Confirma con tu código MFA que asumes la administración.',
    REFUSE_HANDOVER: 'Puedes rechazar la transferencia mientras no la hayas confirmado.',
    CANCEL_CLAIM: 'Puedes cancelar tu reclamo mientras no lo hayas confirmado.',
    RELEASE: 'Puedes quitar el bloqueo con tu código MFA: tu invitación vuelve a estar pendiente.',
    REINSTATE:
      'Puedes quitar el bloqueo con tu código MFA: vuelves a ser el sucesor y puedes reclamar con pruebas nuevas.',
  },
  invitation: {
    title: 'Te eligieron como sucesor',
    who: '{{administrator}} ({{email}}) decidió que seas el sucesor del ecosistema {{ecosystem}}.',
    what: 'Un sucesor asume la administración cuando el administrador la transfiere o ya no puede ejercerla. Hasta entonces nada cambia para ti.',
    ask: '¿Quieres aceptar la invitación?',
    until: 'Puedes responder hasta el {{when}}.',
    later: 'Decidir después',
    rejectTitle: '¿Rechazar la invitación?',
    rejectBody:
      'Estás a punto de rechazar ser el sucesor de {{ecosystem}}. Si lo haces, no podrás revertirlo. ¿Deseas continuar?',
    rejected: 'Rechazaste la invitación de {{ecosystem}}',
    acceptTitle: 'Acepta con tu código MFA',
    acceptBody:
      'Para ser el sucesor de {{ecosystem}}, ingresa el código que muestra tu aplicación de autenticación.',
    overTitle: 'Esta invitación terminó',
  },
  mail: {
    title: 'Tienes un nuevo correo',
    body: 'Enviamos un enlace a {{email}}. Ábrelo y activa tu estado como sucesor de {{ecosystem}}.',
    left: 'El enlace vence en',
    afterwards: 'Cuando haya vencido, aquí puedes pedir otro.',
  },
  activate: {
    title: 'Activa tu estado como sucesor',
    lead: '{{successor}}, falta un paso.',
    explain: 'Con el botón pasas a ser el sucesor de este ecosistema.',
    ecosystem: 'Ecosistema',
    administrator: 'Administrador',
    successor: 'Sucesor',
    lapses: 'El enlace vence en',
    doneTitle: 'Eres el sucesor de {{ecosystem}}',
    doneBody:
      'Ahora tienes en los ajustes de tu perfil un botón, «Iniciar el proceso de sucesión». Úsalo si el administrador ya no puede transferir el ecosistema.',
    doneTold:
      'Cuando obtengas la sucesión del ecosistema, todos los usuarios serán informados, incluido el antiguo administrador.',
    profile: 'Ir a mi perfil',
    declinedTitle: 'No se pudo activar tu estado',
    deadTitle: 'Este enlace ya no sirve',
    deadBody: 'Se usó, venció, se reemplazó por uno más nuevo o no se copió completo.',
    deadNext:
      '¿Tu estado ya se activó? Lo ves en «Sucesión del ecosistema». Si no, ahí ves cómo obtener un enlace nuevo.',
    missingTitle: 'Abre el enlace de tu correo',
    missingBody: 'Esta página necesita el enlace que te enviamos. Ábrelo otra vez desde el correo.',
    open: 'Sucesión del ecosistema',
  },
  profile: {
    title: 'Sucesión del ecosistema',
    description:
      'Eres el sucesor. Si el administrador no puede transferir el ecosistema, puedes iniciar el proceso tú.',
    of: 'Sucesor de {{ecosystem}}',
  },
  stepDown: {
    CANCEL_CLAIM: {
      title: '¿Cancelar el proceso de sucesión?',
      body: 'Si cancelas, dejas de ser el sucesor de {{ecosystem}} de inmediato. ¿Deseas continuar?',
      done: 'Cancelaste el proceso y ya no eres el sucesor de {{ecosystem}}',
    },
    REFUSE_HANDOVER: {
      title: '¿Rechazar la transferencia?',
      body: 'Si la rechazas, dejas de ser el sucesor de {{ecosystem}} de inmediato y su administrador sigue en su lugar. ¿Deseas continuar?',
      done: 'Rechazaste la transferencia y ya no eres el sucesor de {{ecosystem}}',
    },
    RESIGN: {
      title: '¿Renunciar como sucesor?',
      body: 'Si renuncias, dejas de ser el sucesor de {{ecosystem}} de inmediato. No puedes deshacerlo tú. ¿Deseas continuar?',
      done: 'Renunciaste y ya no eres el sucesor de {{ecosystem}}',
    },
  },
  withCode: {
    RENEW_LINK: {
      title: 'Enviar un enlace nuevo',
      lead: 'Ingresa el código de tu aplicación de autenticación: el enlace nuevo va a tu correo.',
      done: 'Se te envió un enlace nuevo',
    },
    RELEASE: {
      title: 'Quitar el bloqueo',
      lead: 'Ingresa el código de tu aplicación de autenticación: se quita el bloqueo y tu invitación vuelve a estar pendiente.',
      done: 'Se quitó el bloqueo; tu invitación vuelve a estar pendiente',
    },
    REINSTATE: {
      title: 'Quitar el bloqueo',
      lead: 'Ingresa el código de tu aplicación de autenticación: se quita el bloqueo y vuelves a ser el sucesor de {{ecosystem}}.',
      done: 'Se quitó el bloqueo; vuelves a ser el sucesor de {{ecosystem}}',
    },
  },
  confirm: {
    title: 'Confirmar estado de administrador',
    lead: 'Todo está comprobado. En cuanto confirmes, el ecosistema queda a tu cargo.',
    you: 'Serás el administrador, con acceso a Store.',
    fate: {
      PERMANENTLY_REMOVE: '{{administrator}} sale del ecosistema.',
      KEEP_AS_USER: '{{administrator}} queda como usuario.',
    },
    told: 'Se avisa por correo a todos los miembros.',
    mfaTitle: 'Confirma con tu código MFA',
    mfaLead: 'Ingresa el código de tu aplicación de autenticación para asumir {{ecosystem}}.',
    done: 'Eres el administrador de {{ecosystem}}',
    noneTitle: 'Nada que confirmar',
    noneBody: 'Ninguna sucesión espera tu confirmación.',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Usuarios ADM',
  people_one: '{{count, number}} persona',
  people_other: '{{count, number}} personas',
  found_one: '{{count, number}} persona encontrada',
  found_other: '{{count, number}} personas encontradas',
  search: 'Buscar por nombre o correo',
  clearSearch: 'Borrar la búsqueda',
  notFoundTitle: 'Nadie coincide con «{{search}}»',
  notFoundBody: 'Busca otra parte del nombre o del correo.',
  new: 'Nuevo',
  person: 'Usuario ADM',
  email: 'Correo',
  phone: 'Teléfono',
  profile: 'Perfil de acceso',
  state: 'Estado',
  lastSignIn: 'Último inicio de sesión',
  never: 'Nunca',
  devices: 'Dispositivos con sesión',
  devicesShort: 'Dispositivos',
  devicesCount_zero: 'sin sesión en ningún dispositivo',
  devicesCount_one: '{{count, number}} dispositivo con sesión',
  devicesCount_other: '{{count, number}} dispositivos con sesión',
  since: 'En el equipo desde',
  invitedOn: 'Fecha de la invitación',
  mfa: {
    short: 'MFA',
    label: 'Verificación en dos pasos (MFA)',
    on: 'Activa',
    off: 'Inactiva',
    isOn: 'MFA activa',
    isOff: 'MFA inactiva',
  },
  profileHint: {
    SUPER_ADMIN: 'Puede hacerlo todo y gestiona el equipo.',
    SUPPORT: 'Atiende las cuentas de los clientes; no ve facturas ni el equipo.',
    FINANCE: 'Consulta facturas y costos; no entra en las cuentas de los clientes.',
  },
  newDialog: {
    title: 'Nuevo usuario ADM',
    explain:
      'Quien es nuevo recibe un correo con un enlace para crear una contraseña. Quien ya tiene un usuario entra enseguida en el equipo y conserva su nombre y sus membresías.',
    name: 'Nombre',
    email: 'Correo',
    nameMissing: 'Escribe el nombre de la persona.',
    emailMissing: 'Escribe el correo de la persona.',
    profileMissing: 'Elige un perfil de acceso.',
    invited: 'Se envió una invitación a {{email}}.',
    added: '{{name}} ya forma parte del equipo; se le avisó por correo.',
  },
  back: 'Todos los usuarios ADM',
  place: 'Lugar en el equipo',
  history: 'Historial',
  goneTitle: 'Nadie de tu equipo',
  goneBody: 'El lugar de esta persona en el equipo terminó, o la dirección no es correcta.',
  notice: {
    PRINCIPAL:
      '{{name}} es Principal. Nadie puede bloquear ni eliminar a quien es Principal, ni cambiar su teléfono o su perfil de acceso: cambia sus datos en su propio perfil, y nadie más puede transferir el título.',
    OWN_PRINCIPAL:
      'Eres Principal. Nadie puede bloquearte, eliminarte ni cambiar tu perfil de acceso. Para transferir el título, abre la página de otro superadministrador que tenga la MFA activa. Tu teléfono lo cambias en tu perfil.',
    OWN: 'Esta es tu propia página. Solo otro superadministrador puede cambiar tu perfil de acceso, bloquearte o eliminarte. Tu teléfono lo cambias en tu perfil.',
    profile: 'Ir al perfil',
  },
  act: {
    CHANGE: 'Cambiar',
    PROPOSE_EMAIL: 'Proponer otro correo',
    RESEND_INVITATION: 'Enviar de nuevo la invitación',
    SIGN_OUT: 'Cerrar sesión en todos los dispositivos',
    BLOCK: 'Bloquear',
    UNBLOCK: 'Desbloquear',
    DELETE: 'Eliminar',
    MAKE_PRINCIPAL: 'Transferir el título',
  },
  change: {
    title: 'Cambiar a {{name}}',
    explain:
      'Otro perfil de acceso vale de inmediato. El nombre y el correo son de la propia persona.',
    done: 'Se cambiaron los datos de {{name}}.',
  },
  propose: {
    title: 'Proponer otro correo a {{name}}',
    explain:
      'No cambia nada: avisamos a {{name}} en {{email}}, y solo esa persona hace suya la dirección nueva, en su perfil.',
    email: 'Correo propuesto',
    emailMissing: 'Escribe el correo que propones.',
    send: 'Proponer',
    done: 'Avisamos a {{name}} en {{email}}.',
  },
  ask: {
    RESEND_INVITATION: {
      title: '¿Enviar de nuevo la invitación a {{name}}?',
      body: 'Se envía un enlace nuevo a {{email}}. El enlace del correo anterior deja de servir.',
      done: 'La invitación se envió de nuevo a {{email}}. El enlace anterior ya no sirve.',
    },
    SIGN_OUT: {
      title: '¿Cerrar la sesión de {{name}} en todos los dispositivos?',
      body: 'Se cierra de inmediato la sesión en todos los dispositivos de {{name}}, en todas las aplicaciones, y termina lo que tenga abierto. Puede volver a iniciar sesión.',
      done: 'Se cerró la sesión de {{name}} en todos los dispositivos.',
    },
    BLOCK: {
      title: '¿Bloquear a {{name}}?',
      body: 'Pierde de inmediato lo que su perfil de acceso permite, hasta que alguien desbloquee su lugar. Solo se bloquea su lugar en el equipo: su usuario y sus membresías en otros sitios siguen igual.',
      done: 'Bloqueaste a {{name}} en el equipo.',
    },
    UNBLOCK: {
      title: '¿Desbloquear a {{name}}?',
      body: 'Puede volver a trabajar en el equipo de inmediato, con el perfil de acceso {{profile}}.',
      done: '{{name}} puede volver a trabajar en el equipo.',
    },
    DELETE: {
      title: '¿Eliminar a {{name}} del equipo?',
      body: 'Su lugar en el equipo termina de inmediato. Su usuario y sus membresías en otros sitios siguen igual. Para volver, hay que invitar otra vez a la persona.',
      done: '{{name}} ya no está en el equipo.',
    },
    DELETE_INVITED: {
      body: 'La invitación termina y su enlace deja de servir de inmediato. Para entrar en el equipo, hay que invitar otra vez a la persona.',
    },
    MAKE_PRINCIPAL: {
      title: 'Transferir el título de Principal a {{name}}',
      body: '{{name}} pasa a ser Principal de {{partner}} de inmediato: nadie puede bloquear, eliminar ni cambiar a quien es Principal. En ese mismo momento pierdes esta protección y eres superadministrador como los demás. Solo {{name}} podrá devolverte el título.',
      done: 'Ahora {{name}} es Principal.',
    },
  },
  principalTitle: {
    title: 'Título de Principal',
    lead: 'Eres Principal de la cuenta del socio. Puedes transferir el título a {{name}}.',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Canales',
  lead: 'Por un canal, los contactos escriben a este ecosistema. Un chat web es una página pública con su propia dirección.',
  new: 'Nuevo chat web',
  name: 'Nombre',
  nameHint: 'Solo lo ve tu equipo. Los contactos ven el nombre del ecosistema.',
  nameMissing: 'Escribe un nombre para el canal.',
  kind: {
    WEB_CHAT: 'Chat web',
    API: 'API',
  },
  state: {
    CONNECTED: 'Encendido',
    DISCONNECTED: 'Apagado',
  },
  addressHint:
    'Quien tiene esta dirección te escribe sin iniciar sesión. Ponla en tu sitio o en un código QR.',
  copy: 'Copiar la dirección',
  since: 'Desde',
  switchOff: 'Apagar',
  switchOn: 'Encender',
  on: '{{name}} vuelve a recibir mensajes.',
  off: '{{name}} ya no recibe mensajes.',
  rename: {
    act: 'Cambiar el nombre',
    title: 'Cambiar el nombre de {{name}}',
    done: 'Se cambió el nombre del canal.',
  },
  offDialog: {
    title: '¿Apagar {{name}}?',
    body: 'La página dice que no recibe mensajes. Las atenciones abiertas siguen abiertas, pero no llega ningún mensaje de sus contactos hasta que lo enciendes otra vez.',
    confirm: 'Apagar',
  },
  disconnectedForYou: 'Lo apagó quien atiende este ecosistema',
  api: {
    new: 'Nuevo canal de API',
    key: 'Clave del canal',
    keyHint:
      'Otro sistema entrega lo que escriben tus contactos, con esta clave y un token, y recoge tus respuestas (receiveChannelMessage y channelMessages).',
    copyKey: 'Copiar la clave',
    noToken: 'No entra nada hasta que emitas un token.',
    issue: 'Nuevo token',
    askTitle: '¿Emitir un nuevo token para {{name}}?',
    askBody:
      'El sistema que entrega los mensajes debe tener el nuevo token. El anterior deja de valer.',
    confirm: 'Emitir',
    token: 'El nuevo token',
    tokenHint:
      'Dáselo ahora al otro sistema: se muestra solo esta vez. Quien lo tenga puede escribir en nombre de cualquier contacto de este canal.',
    copyToken: 'Copiar el token',
    kept: 'Ya lo guardé',
    create: {
      title: 'Nuevo canal de API',
      explain: 'Otro sistema entrega los mensajes, con un token que emites para él.',
      done: 'El canal {{name}} está listo. Emite un token para él.',
    },
  },
  noneTitle: 'Todavía no hay canales',
  noneBody: 'Crea un chat web: tiene una página pública en la que los contactos te escriben.',
  create: {
    title: 'Nuevo chat web',
    explain: 'La página queda lista al instante, con una dirección que nadie adivina.',
    confirm: 'Crear',
    done: 'El chat web {{name}} recibe mensajes.',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Canales',
  lead: 'Las vías por las que los contactos escriben a las cuentas que atiende tu empresa.',
  search: 'Buscar por cuenta, canal o clave',
  clearSearch: 'Borrar la búsqueda',
  filters: 'Filtros',
  clearFilters: 'Quitar los filtros',
  everyAccount: 'Todas las cuentas',
  everyKind: 'Todos los tipos',
  everyState: 'Encendidos y apagados',
  noAccountFound: 'Ninguna cuenta coincide',
  noneTitle: 'Todavía no hay canales',
  noneBody: 'Los canales que creen tus cuentas aparecerán aquí.',
  notFoundTitle: 'Ningún canal coincide',
  notFoundBody: 'Busca otra parte del nombre o quita los filtros.',
  otherKinds:
    'Hay chats web y canales de API. Otros tipos, como WhatsApp, correo o teléfono, no están disponibles.',
  account: 'Cuenta',
  channel: 'Canal y clave',
  kindOf: 'Tipo',
  stateOf: 'Estado',
  acts: 'Probar y desconectar',
  since: 'Desde el',
  openPage: 'Página pública de {{name}}',
  kind: {
    WEB_CHAT: 'Chat web',
    API: 'API',
  },
  state: {
    CONNECTED: 'Encendido',
    DISCONNECTED: 'Apagado',
  },
  test: 'Probar',
  outcome: {
    WORKS: 'Funciona: quien escribe ahora es atendido.',
    DISCONNECTED: 'Está apagado, así que no se probó nada.',
    UNREACHABLE: 'Su dirección pública no respondió. Los contactos no pueden escribir.',
    REFUSED:
      'Su dirección pública responde, pero no acepta nada. Los contactos no pueden escribir.',
  },
  disconnect: {
    act: 'Desconectar',
    title: 'Desconectar {{name}}',
    body: 'Los contactos ya no podrán escribir a {{account}} por este canal. Las conversaciones abiertas aún se pueden responder. El administrador de la cuenta lee tu motivo y puede volver a encender el canal.',
    reason: 'Motivo, que el administrador de la cuenta puede leer',
    done: 'El canal {{name}} está apagado.',
  },
  demo: {
    act: 'Canal de demostración',
    title: 'Nuevo canal de demostración',
    explain:
      'Da a una cuenta de demostración un chat web en el que los contactos pueden escribir enseguida.',
    account: 'Cuenta',
    accountMissing: 'Elige una cuenta de demostración.',
    name: 'Nombre',
    firstName: 'Demostración',
    nameMissing: 'Escribe un nombre para el canal.',
    confirm: 'Crear',
    done: '{{account}} tiene un canal de demostración.',
  },
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  none: {
    title: 'La Store es para administradores',
    body: 'Ahora mismo no administras ningún ecosistema. Tus ecosistemas están en Web.',
  },
  notOpened: {
    title: 'La Store no está abierta en esta sesión de asistencia',
    body: 'Abre Store desde el backoffice o sal de la sesión en esta pestaña.',
  },
  notYours: {
    title: 'No administras este ecosistema',
    body: 'Puede que ahora lo administre otra persona o que la dirección no sea correcta.',
  },
  suspended: {
    title: 'Este ecosistema está suspendido',
    body: 'Hasta que vuelva a estar abierto, nadie trabaja en él y nada se envía desde él. Lo que escriben los contactos sigue llegando.',
  },
  closed: {
    title: 'Este ecosistema está cerrado',
    body: 'Ya nadie trabaja en él, y no envía ni recibe nada.',
  },
  notOpen: {
    since: 'Desde',
    reason: 'Motivo',
    left: 'Nada se borra, y sigues leyendo el registro. Si es un error, escribe al soporte, que puede volver a abrirlo.',
    record: 'Leer el registro',
    succession: 'Ver la sucesión',
  },
  choose: 'Ecosistema',
  rename: {
    title: 'Cambiar el nombre del ecosistema',
    name: 'Nombre',
    hint: 'Los miembros ven este nombre en todas partes.',
    done: 'El ecosistema ahora se llama «{{name}}».',
  },
}

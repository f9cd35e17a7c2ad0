import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Usuarios',
  lead: 'Cómo atienden las personas de este ecosistema: el nombre que ven los contactos y las colas en que trabajan.',
  search: 'Buscar por nombre o correo',
  clearSearch: 'Borrar la búsqueda',
  nicknameOf: 'Los contactos ven «{{nickname}}»',
  noNickname: 'Los contactos ven el nombre del ecosistema',
  doesNotAttend: 'No atiende',
  restricted: 'Acceso limitado',
  restrictedHint:
    'Ve solo sus propias atenciones y lo que espera; en ninguna cola, el trabajo de otras personas.',
  restrictedLabel: 'Agente con acceso limitado',
  noQueues: 'Ninguna cola',
  supervises: '{{queue}} (supervisa)',
  edit: 'Cambiar',
  noneTitle: 'Todavía no hay usuarios',
  noneBody: 'Invita a personas en Miembros; después aparecen aquí.',
  notFoundTitle: 'Nadie coincide con «{{search}}»',
  notFoundBody: 'Busca otra parte del nombre o de la dirección de correo.',
  places: {
    act: 'Cambiar colas',
    title: 'Colas de {{name}}',
    explain:
      'Cada elección se guarda al instante. Quien sale de una cola devuelve a Nuevas sus atenciones abiertas de ella.',
    none: 'Crea antes colas en Configuración → Colas.',
    label: '{{queue}} para {{name}}',
    role: {
      NONE: 'Fuera',
      USER: 'Atiende',
      SUPERVISOR: 'Supervisa',
    },
  },
  change: {
    title: 'Cambiar {{name}}',
    nickname: 'Apodo',
    nicknameHint: 'Lo que ven los contactos. Si queda vacío, ven el nombre del ecosistema.',
    confirm: 'Guardar',
    done: 'Se guardó lo que cambiaste para {{name}}.',
  },
}

import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Llaves de acceso',
  lead: 'Inicia sesión con tu huella, tu cara o un PIN en lugar de contraseña y código. Una llave de acceso también confirma lo que pide un código MFA.',
  add: 'Agregar una llave de acceso',
  addLead:
    'Primero confirma que eres tú; después tu navegador pregunta dónde guardarla: en este dispositivo, un teléfono o una llave de seguridad.',
  name: 'Nombre',
  nameHint: 'Para que la reconozcas después, por ejemplo el dispositivo que la tiene.',
  none: 'Todavía no tienes ninguna llave de acceso.',
  created: 'Agregada el {{when}}',
  used: 'usada por última vez el {{when}}',
  unused: 'sin usar',
  elsewhere: 'para {{domain}}',
  rename: 'Renombrar',
  renameOne: 'Renombrar {{name}}',
  renameTitle: 'Renombrar la llave de acceso',
  remove: 'Eliminar',
  removeOne: 'Eliminar {{name}}',
  removeTitle: '¿Eliminar {{name}}?',
  removeLead: 'Ya no podrás iniciar sesión con ella.',
  removeLast:
    'Es tu último factor: la MFA quedará desactivada y tu cuenta, protegida solo por la contraseña.',
  added: 'La llave de acceso se agregó',
  removed: 'La llave de acceso se eliminó',
  renamed: 'La llave de acceso se renombró',
  givenUp: 'No se creó ninguna llave de acceso. Inténtalo otra vez cuando quieras.',
  there: 'Este dispositivo o llave ya tiene una de tus llaves de acceso.',
  unsupported: 'Este navegador no puede crear llaves de acceso en esta dirección.',
  full: 'Tienes tantas llaves de acceso como puede tener una persona ({{limits.passkeysPerPerson}}).',
}

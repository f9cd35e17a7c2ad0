import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Asistencia técnica',
  lead: 'Verifica el estado de un usuario e inicia una sesión de asistencia con su autorización.',
  userEmailHint: 'El correo con el que la persona inicia sesión.',
  information: 'Información del usuario',
  name: 'Nombre',
  email: 'Correo electrónico',
  status: 'Estado',
  chooseEcosystem: 'Elige el ecosistema en el que prestarás la asistencia',
  plan: 'Plan',
  role: 'Rol',
  modules: 'Módulos',
  noModules: 'Sin módulos',
  environments: 'Entornos disponibles',
  continue: 'Ir a la validación interna',
  continueHint: 'Se abre una solicitud. El cliente todavía no recibe ningún mensaje.',
  heldText:
    '{{analyst}} ya atiende a {{client}}. Coordina con esa persona, o espera a que termine.',
  mineTitle: 'Ya tienes una solicitud abierta con este cliente',
  blockedTitle: 'Usuario bloqueado',
  noEcosystemText:
    'Esta persona no es miembro activo de ningún ecosistema, así que no hay nada que asistir.',
}

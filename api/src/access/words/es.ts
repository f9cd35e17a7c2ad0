import type { en } from './en.ts'

export const es: typeof en = {
  accessSession: {
    started: 'Sesión de asistencia iniciada',
    joined: 'Sesión de asistencia continuada desde otro navegador',
    ended: 'Sesión de asistencia finalizada',
    subjectSwitched: 'Cambio al contexto de otro miembro',
    viewEnded: 'El miembro dejó de estar a la vista',
    environmentOpened: 'Acceso a un entorno preparado',
    environmentEntered: 'Entrada en un entorno',
    connectionEnded: 'Salida de un entorno',
  },
}

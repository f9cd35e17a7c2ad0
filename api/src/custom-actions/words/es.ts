import type { en } from './en.ts'

export const es: typeof en = {
  customAction: {
    created: 'Menú o acción personalizados creados',
    changed: 'Menú o acción personalizados modificados',
    activated: 'Menú o acción personalizados activados',
    deactivated: 'Menú o acción personalizados desactivados',
    deleted: 'Menú o acción personalizados eliminados',
  },
}

import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  menus: 'Menús de tu socio',
  header: 'Acciones de tu socio',
  footer: 'Otras acciones de tu socio',
  panel: 'Herramientas de tu socio',
  contact: 'Acciones para {{name}}',
  hint: {
    TAB: '(se abre en una pestaña nueva)',
    POPUP: '(se abre en una ventana pequeña)',
    REDIRECT: '(sale de esta página)',
  },
}

import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Abriendo el entorno',
  lead: 'Un momento: estamos comprobando tu acceso.',
  failedTitle: 'Este acceso no se puede usar',
  failedHint: 'Vuelve al backoffice y abre el entorno otra vez.',
  missing: 'Esta dirección no contiene ningún acceso.',
  noOpener: 'Esta dirección solo funciona en la pestaña que abrió el propio backoffice.',
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sesiones del socio',
  lead: 'Quién del equipo de tu socio ha estado en este ecosistema: como quién, por qué y qué cambió.',
  noneTitle: 'Nadie del equipo del socio ha estado aquí',
  noneBody: 'Cuando alguien del equipo de tu socio entre en este ecosistema, aparecerá aquí.',
}

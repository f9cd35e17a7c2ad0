import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Auditoría',
  lead: 'Todo lo que pasó en el equipo de tu partner: quién lo hizo, bajo el control de quién y qué cambió. Nadie puede cambiar ni quitar una línea.',
}

import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Auditoria',
  lead: 'Tudo o que aconteceu em {{name}}: quem fez, sob o controle de quem e o que mudou. Ninguém pode mudar nem apagar uma linha.',
}

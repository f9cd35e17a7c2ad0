import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  end: 'Encerrar agora',
  endOf: 'Encerrar agora: sessão de {{name}}',
  endTitle: 'Encerrar a sessão de {{name}}?',
  endText: 'A pessoa sai na hora. Para entrar de novo, precisa de outro acesso com um motivo.',
  ended: 'A sessão de {{name}} foi encerrada.',
}

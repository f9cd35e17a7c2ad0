import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  as: 'como {{names}}',
  timeLeft: 'Tempo restante da sessão: {{name}}',
  changes_one: '{{count, number}} alteração',
  changes_other: '{{count, number}} alterações',
  noChanges: 'Sem alterações',
  who: 'Quem',
  account: 'Conta',
  started: 'Início',
  end: 'Fim',
  running: 'Ainda em andamento',
  views: 'Vista como',
  viewed: '{{name}}, de {{from}} a {{until}}',
  viewedSince: '{{name}}, desde {{from}}',
  ended: {
    CONTROLLER: 'Encerrada pela equipe',
    ACCOUNT: 'Encerrada pela conta',
    TIME: 'O tempo acabou',
    REVOKED: 'Encerrada pelo sistema: uma permissão foi retirada',
  },
}

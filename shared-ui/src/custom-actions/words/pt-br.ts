import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  menus: 'Menus do seu parceiro',
  header: 'Ações do seu parceiro',
  footer: 'Outras ações do seu parceiro',
  panel: 'Ferramentas do seu parceiro',
  contact: 'Ações para {{name}}',
  hint: {
    TAB: '(abre em uma nova aba)',
    POPUP: '(abre em uma janela pequena)',
    REDIRECT: '(sai desta página)',
  },
}

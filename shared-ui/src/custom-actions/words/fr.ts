import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  menus: 'Menus de votre partenaire',
  header: 'Actions de votre partenaire',
  footer: 'Autres actions de votre partenaire',
  panel: 'Outils de votre partenaire',
  contact: 'Actions pour {{name}}',
  hint: {
    TAB: '(s’ouvre dans un nouvel onglet)',
    POPUP: '(s’ouvre dans une petite fenêtre)',
    REDIRECT: '(quitte cette page)',
  },
}

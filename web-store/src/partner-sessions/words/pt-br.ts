import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sessões do parceiro',
  lead: 'Quem da equipe do seu parceiro esteve neste ecossistema: como quem, por quê e o que alterou.',
  noneTitle: 'Ninguém da equipe do parceiro esteve aqui',
  noneBody: 'Quando alguém da equipe do seu parceiro entrar neste ecossistema, aparecerá aqui.',
}

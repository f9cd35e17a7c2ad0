import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Configurações do plano',
  current: 'Seu plano',
  modules: 'Módulos',
  active: 'Ativo',
  inactive: 'Não ativo',
  included: 'O que inclui',
  includedHint: 'Os ambientes que cada função pode abrir com este plano e seus módulos ativos.',
  role: 'Função',
  yes: 'Incluído',
  no: 'Não incluído',
  readOnly: 'O plano e os módulos não são alterados aqui.',
  planHint: {
    PLUS: 'Store para o administrador; Web e App para todos.',
    PREMIUM: 'Store para o administrador; Web e App para todos; módulos opcionais como o RCM.',
  },
  moduleHint: {
    RCM: 'Gestão do ciclo de receita: guias faturadas, pagas e negadas, por mês.',
  },
}

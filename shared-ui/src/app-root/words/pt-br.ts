import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  SERVICE: 'O serviço não responde no momento. Continuamos tentando; o que você digitou fica aqui.',
  PART: 'Uma parte desta página não foi carregada. Continuamos tentando; recarregar a página também pode ajudar.',
  tryNow: 'Tentar agora',
  reload: 'Recarregar a página',
}

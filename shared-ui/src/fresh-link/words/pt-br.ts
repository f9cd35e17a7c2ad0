import type { Translated } from '../../i18n/languages.ts'
import type { clientLink as english } from './en.ts'

/** O que o link do e-mail diz quando não leva a nenhuma solicitação (ID9). */
export const clientLink: Translated<typeof english> = {
  freshLink: {
    lead: 'Não tem um link que funcione? Digite seu e-mail e enviamos o link de novo.',
    submit: 'Enviar o link para mim',
    sent: 'Se houver algo à espera de {{email}}, o link está a caminho. Olhe também na pasta de spam.',
  },
  clientLink: {
    deadTitle: 'Este link não vale mais',
    deadBody:
      'A solicitação foi encerrada, o tempo dela acabou ou um e-mail mais novo substituiu este link. Ninguém entra na sua conta por ele.',
    deadNext:
      'Abra o link do e-mail mais recente. Se não houver outro e você ainda precisar de ajuda, ligue de novo para o suporte.',
    missingTitle: 'Abra o link do e-mail',
    missingBody:
      'Este endereço não contém nenhum link. O suporte o envia por e-mail quando pede para ajudar você.',
    nothingTitle: 'Nenhuma solicitação espera por você',
    nothingBody:
      'Quando o suporte pedir para ajudar você, a solicitação aparecerá aqui e no seu e-mail.',
    home: 'Ir para o Início',
    past: 'Assistências anteriores',
  },
}

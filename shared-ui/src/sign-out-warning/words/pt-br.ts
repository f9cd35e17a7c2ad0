import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Seu acesso será encerrado em breve',
  own: {
    IDLE: 'Não houve atividade aqui por um tempo. Para proteger sua conta, seu acesso será encerrado quando este tempo acabar; o que não foi salvo será perdido.',
    LIMIT:
      'Seu acesso está chegando à duração máxima. Quando este tempo acabar, ele será encerrado e você terá de entrar novamente. Salve agora o que está fazendo.',
  },
  controller: {
    IDLE: 'Não houve atividade aqui nem no backoffice por um tempo. Quando este tempo acabar, seu próprio acesso ao backoffice terminará e, com ele, a sessão temporária.',
    LIMIT:
      'Seu próprio acesso ao backoffice está chegando à duração máxima. Quando este tempo acabar, ele terminará e, com ele, a sessão temporária. Você terá de entrar novamente.',
  },
  countdown: 'Tempo até o seu acesso ser encerrado',
  stay: 'Continuar com o acesso',
  understood: 'Entendi',
}

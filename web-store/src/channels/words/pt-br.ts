import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Canais',
  lead: 'Por um canal, os contatos escrevem para esta conta. Um chat web é uma página pública com endereço próprio.',
  new: 'Novo chat web',
  name: 'Nome',
  nameHint: 'Só sua equipe vê. Os contatos veem o nome da conta.',
  nameMissing: 'Digite um nome para o canal.',
  kind: {
    WEB_CHAT: 'Chat web',
    API: 'API',
  },
  state: {
    CONNECTED: 'Ligado',
    DISCONNECTED: 'Desligado',
  },
  addressHint:
    'Quem tem este endereço escreve para você sem entrar. Coloque no seu site ou em um código QR.',
  copy: 'Copiar o endereço',
  since: 'Desde',
  switchOff: 'Desligar',
  switchOn: 'Ligar',
  on: '{{name}} volta a receber mensagens.',
  off: '{{name}} não recebe mais mensagens.',
  rename: {
    act: 'Renomear',
    title: 'Renomear {{name}}',
    done: 'O canal foi renomeado.',
  },
  offDialog: {
    title: 'Desligar {{name}}?',
    body: 'A página diz que não recebe mensagens. Os atendimentos abertos continuam abertos, mas nenhuma mensagem dos contatos chega até você ligar de novo.',
    confirm: 'Desligar',
  },
  disconnectedForYou: 'Desligado por quem atende esta conta',
  api: {
    new: 'Novo canal de API',
    key: 'Chave do canal',
    keyHint:
      'Outro sistema entrega o que seus contatos escrevem, com esta chave e um token, e busca suas respostas (receiveChannelMessage e channelMessages).',
    copyKey: 'Copiar a chave',
    noToken: 'Nada chega antes de você emitir um token.',
    issue: 'Novo token',
    askTitle: 'Emitir um novo token para {{name}}?',
    askBody:
      'O sistema que entrega as mensagens precisa ter o novo token. O anterior deixa de valer.',
    confirm: 'Emitir',
    token: 'O novo token',
    tokenHint:
      'Passe-o agora ao outro sistema: ele é mostrado só desta vez. Quem o tiver pode escrever em nome de qualquer contato deste canal.',
    copyToken: 'Copiar o token',
    kept: 'Já guardei',
    create: {
      title: 'Novo canal de API',
      explain: 'Outro sistema entrega as mensagens, com um token que você emite para isso.',
      done: 'O canal {{name}} está pronto. Emita um token para ele.',
    },
  },
  noneTitle: 'Ainda não há canais',
  noneBody: 'Crie um chat web: ele tem uma página pública em que os contatos escrevem para você.',
  create: {
    title: 'Novo chat web',
    explain: 'A página fica pronta na hora, em um endereço que ninguém adivinha.',
    confirm: 'Criar',
    done: 'O chat web {{name}} recebe mensagens.',
  },
}

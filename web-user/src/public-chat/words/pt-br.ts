import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Escreva para {{name}}',
  lead: 'Suas mensagens vão direto para a equipe de {{name}}. A conversa fica neste navegador.',
  name: 'Seu nome',
  nameMissing: 'Digite seu nome.',
  message: 'Sua mensagem',
  messageMissing: 'Digite uma mensagem.',
  begin: 'Enviar',
  conversation: 'Conversa com {{name}}',
  write: 'Digite uma mensagem',
  sent: 'Enviada',
  sending: 'Enviando…',
  waiting: 'Aguarda a conexão',
  notSent: 'Não enviada',
  sendAgain: 'Enviar de novo',
  takeBack: 'Voltar para o campo',
  queued: 'Sua mensagem chegou. A equipe de {{name}} responde aqui.',
  withPerson: '{{person}} atende você.',
  concluded: 'Esta conversa foi concluída.',
  concludedHint: 'Escreva de novo se faltou algo: ela volta a ser aberta.',
  offline: 'Sem conexão. O que você escreve fica guardado aqui e é enviado quando ela volta.',
  closedTitle: 'Este chat está desligado',
  closedBody: '{{name}} não recebe mensagens aqui no momento.',
  unknownTitle: 'Não há nenhum chat aqui',
  unknownBody:
    'O endereço está errado ou o chat está desligado. Pergunte a quem passou o endereço.',
  forget: 'Esquecer esta conversa neste navegador',
  forgetTitle: 'Esquecer esta conversa aqui?',
  forgetBody:
    'Este navegador deixa de mostrar a conversa e você começa de novo. Faça isso em um aparelho que outras pessoas usam. O que você escreveu fica com {{name}}.',
  forgetConfirm: 'Esquecer',
}

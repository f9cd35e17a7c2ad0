import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Escribe a {{name}}',
  lead: 'Tus mensajes llegan directamente al equipo de {{name}}. La conversación queda en este navegador.',
  name: 'Tu nombre',
  nameMissing: 'Escribe tu nombre.',
  message: 'Tu mensaje',
  messageMissing: 'Escribe un mensaje.',
  begin: 'Enviar',
  conversation: 'Conversación con {{name}}',
  write: 'Escribe un mensaje',
  sent: 'Enviado',
  sending: 'Enviando…',
  waiting: 'Espera la conexión',
  notSent: 'No enviado',
  sendAgain: 'Enviar otra vez',
  takeBack: 'Devolver al campo',
  queued: 'Tu mensaje llegó. El equipo de {{name}} responde aquí.',
  withPerson: '{{person}} te atiende.',
  concluded: 'Esta conversación finalizó.',
  concludedHint: 'Escribe otra vez si queda algo pendiente: se vuelve a abrir.',
  offline: 'Sin conexión. Lo que escribes se guarda aquí y se envía cuando vuelve.',
  closedTitle: 'Este chat no recibe mensajes',
  closedBody: '{{name}} no recibe mensajes aquí por ahora.',
  unknownTitle: 'Aquí no hay ningún chat',
  unknownBody: 'La dirección es incorrecta o el chat está apagado. Consulta a quien te la dio.',
  forget: 'Olvidar esta conversación en este navegador',
  forgetTitle: '¿Olvidar aquí esta conversación?',
  forgetBody:
    'Este navegador deja de mostrarla y comienzas de nuevo. Hazlo en un aparato que usan otras personas. Lo que escribiste queda en {{name}}.',
  forgetConfirm: 'Olvidar',
}

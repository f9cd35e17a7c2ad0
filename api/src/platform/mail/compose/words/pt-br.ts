import type { SharedMailWords } from '../shared-mail-words.ts'

export const ptBr: SharedMailWords = {
  greeting: (name) => `Olá, ${name},`,
  copyAddress: 'Se o botão não abrir, copie este endereço no seu navegador:',
  footer: (brand) =>
    `${brand} enviou esta mensagem porque ela diz respeito ao seu usuário. Ninguém lê as respostas a este endereço.`,
  labelEnd: ':',
  emailAddress: 'E-mail',
  reason: 'Motivo',
}

import type { SharedMailWords } from '../shared-mail-words.ts'

export const es: SharedMailWords = {
  greeting: (name) => `Hola, ${name}:`,
  copyAddress: 'Si el botón no se abre, copia esta dirección en tu navegador:',
  footer: (brand) =>
    `${brand} te envía este mensaje porque se refiere a tu cuenta de usuario. Nadie lee las respuestas a esta dirección.`,
  labelEnd: ':',
  emailAddress: 'Correo',
  reason: 'Motivo',
}

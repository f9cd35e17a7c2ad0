import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  access: 'Acceder',
  accessTo: 'Acceder a {{name}}',
  dialog: {
    title: 'Acceder a {{name}}',
    lead: 'Entras en esta cuenta durante {{limits.partnerSessionSeconds, duration}} como uno de sus miembros. La cuenta lee quién eres y por qué, y puede terminarlo.',
    account: 'Cuenta',
    situation: 'Estado',
    member: 'Ver como',
    reason: 'Motivo, que la cuenta leerá',
    confirm: 'Acceder',
    askWhom: 'Pregunta a {{administrator}}.',
  },
}

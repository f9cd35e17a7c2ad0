import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  access: 'Acessar',
  accessTo: 'Acessar {{name}}',
  dialog: {
    title: 'Acessar {{name}}',
    lead: 'Você entra nesta conta por {{limits.partnerSessionSeconds, duration}} como um de seus membros. A conta lê quem você é e por quê, e pode encerrar.',
    account: 'Conta',
    situation: 'Status',
    member: 'Ver como',
    reason: 'Motivo, que a conta lerá',
    confirm: 'Acessar',
    askWhom: 'Pergunte a {{administrator}}.',
  },
}

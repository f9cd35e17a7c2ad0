import type { en } from './en.ts'

export const ptBr: typeof en = {
  record: {
    redacted: 'Dados pessoais de um evento registrado removidos',
  },
}

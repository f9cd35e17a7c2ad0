import type { en } from './en.ts'

export const ptBr: typeof en = {
  housekeeping: {
    done: 'Linhas obsoletas removidas',
  },
}

import type { en } from './en.ts'

export const ptBr: typeof en = {
  factor: {
    locked: 'Bloqueio após tentativas incorretas',
  },
  unknownEmail: {
    locked: 'Bloqueio após tentativas incorretas',
  },
}

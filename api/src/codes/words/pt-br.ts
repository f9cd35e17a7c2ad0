import type { en } from './en.ts'

export const ptBr: typeof en = {
  factor: {
    locked: 'Bloqueio após tentativas incorretas',
    unlocked: 'Aberto de novo após tentativas erradas',
  },
  unknownEmail: {
    locked: 'Bloqueio após tentativas incorretas',
  },
}

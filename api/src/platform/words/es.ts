import type { en } from './en.ts'

export const es: typeof en = {
  housekeeping: {
    done: 'Filas obsoletas eliminadas',
  },
}

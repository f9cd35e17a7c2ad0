import type { en } from './en.ts'

export const fr: typeof en = {
  housekeeping: {
    done: 'Lignes obsolètes supprimées',
  },
}

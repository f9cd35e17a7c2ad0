import type { en } from './en.ts'

export const fr: typeof en = {
  factor: {
    locked: 'Verrouillage après des essais incorrects',
    unlocked: 'Rouvert après des essais erronés',
  },
  unknownEmail: {
    locked: 'Verrouillage après des essais incorrects',
  },
}

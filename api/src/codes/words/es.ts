import type { en } from './en.ts'

export const es: typeof en = {
  factor: {
    locked: 'Bloqueo tras intentos fallidos',
    unlocked: 'Abierto de nuevo tras intentos erróneos',
  },
  unknownEmail: {
    locked: 'Bloqueo tras intentos fallidos',
  },
}

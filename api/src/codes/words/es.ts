import type { en } from './en.ts'

export const es: typeof en = {
  factor: {
    locked: 'Bloqueo tras intentos fallidos',
  },
  unknownEmail: {
    locked: 'Bloqueo tras intentos fallidos',
  },
}

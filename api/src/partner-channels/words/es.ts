import type { en } from './en.ts'

export const es: typeof en = {
  partnerChannel: {
    disconnected: 'Canal de una cuenta desconectado',
    demoCreated: 'Canal de demostración creado',
  },
}

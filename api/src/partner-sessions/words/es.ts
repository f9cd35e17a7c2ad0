import type { en } from './en.ts'

export const es: typeof en = {
  partnerSession: {
    started: 'El equipo del socio entró en la cuenta',
    ended: 'El equipo del socio salió de la cuenta',
  },
}

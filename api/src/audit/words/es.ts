import type { en } from './en.ts'

export const es: typeof en = {
  record: {
    redacted: 'Datos personales de un evento registrado eliminados',
  },
}

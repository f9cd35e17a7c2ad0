import type { en } from './en.ts'

export const es: typeof en = {
  person: { lookedUp: 'Persona consultada por un operador' },
  soughtEmail: { notFound: 'Correo consultado por un operador: nadie lo tiene' },
}

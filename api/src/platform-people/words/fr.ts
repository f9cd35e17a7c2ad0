import type { en } from './en.ts'

export const fr: typeof en = {
  person: { lookedUp: 'Personne consultée par un opérateur' },
  soughtEmail: { notFound: 'E-mail consulté par un opérateur : personne ne l’a' },
}

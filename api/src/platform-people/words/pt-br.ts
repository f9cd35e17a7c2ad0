import type { en } from './en.ts'

export const ptBr: typeof en = {
  person: { lookedUp: 'Pessoa consultada por um operador' },
  soughtEmail: { notFound: 'E-mail consultado por um operador: ninguém o tem' },
}

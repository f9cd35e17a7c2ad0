import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  access: 'Accéder',
  accessTo: 'Accéder à {{name}}',
  dialog: {
    title: 'Accéder à {{name}}',
    lead: 'Vous entrez dans ce compte pour {{limits.partnerSessionSeconds, duration}} comme l’un de ses membres. Le compte lit qui vous êtes et pourquoi, et peut y mettre fin.',
    account: 'Compte',
    situation: 'Statut',
    member: 'Voir comme',
    reason: 'Motif, que le compte lira',
    confirm: 'Accéder',
    askWhom: 'Demandez à {{administrator}}.',
  },
}

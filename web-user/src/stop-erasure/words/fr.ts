import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'L’effacement de vos données',
  lead: 'Bonjour, {{name}}. Des opérateurs veulent effacer vos données personnelles.',
  askedAt: 'Demandé le',
  reason: 'Motif',
  dueAt: 'Commence le',
  follows:
    'Si vous ne le vouliez pas, arrêtez‑le : rien ne change alors, et votre compte reste comme avant. Aucune connexion n’est nécessaire.',
  act: 'Arrêter l’effacement',
  doneTitle: 'L’effacement est arrêté',
  done: 'Rien n’a changé : votre compte et vos données sont comme avant.',
  noLinkTitle: 'Ce lien n’est plus valable',
  noLink:
    'L’effacement a déjà été arrêté, retiré ou effectué, ou l’adresse ne contient aucun lien.',
}

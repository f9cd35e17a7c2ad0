import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  notOpen:
    'Personne ne travaille dans cet écosystème tant que la plateforme ne l’a pas rouvert. {{name}}, qui l’administre, sait pourquoi.',
  title: 'Mon écosystème',
  choose: 'Écosystème',
  about: 'À propos de l’écosystème',
  name: 'Nom',
  plan: 'Forfait',
  modules: 'Modules',
  noModules: 'Aucun module actif',
  administrator: 'Administrateur',
  yourPlace: 'Votre place dans l’écosystème',
  role: 'Votre rôle',
  environments: 'Environnements',
  environmentHint: {
    STORE: 'Administration : forfait, modules et membres.',
    WEB: 'Cette application web.',
    APP: 'Web sur votre téléphone.',
    RCM: 'Le tableau de bord RCM.',
  },
  openStore: 'Ouvrir Store',
  openRcm: 'Ouvrir le tableau de bord RCM',
}

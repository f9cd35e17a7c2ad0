import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Écosystèmes',
  lead: 'Si un écosystème a désactivé les mots de passe et que son fournisseur ne répond plus, vous pouvez les permettre de nouveau.',
  none: 'Aucun écosystème ne l’a encore configurée.',
  isOn: 'Activée',
  isOff: 'Désactivée',
  passwordsOff: 'Sans mots de passe',
  allow: {
    act: 'Permettre de nouveau les mots de passe',
    title: 'Permettre de nouveau les mots de passe chez {{name}} ?',
    lead: 'Ses collaborateurs se connectent aussi par mot de passe. Son administrateur est prévenu et peut les désactiver de nouveau.',
    done: 'Les mots de passe sont de nouveau permis chez {{name}}.',
  },
}

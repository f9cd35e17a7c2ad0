import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Continuer sur ce téléphone',
  lead: 'Le code que vous avez scanné ouvre une session d’accès dans le navigateur de ce téléphone. Il fonctionne une seule fois.',
  button: 'Continuer sur ce téléphone',
  failedTitle: 'Ce code n’ouvre plus rien',
  failedHint:
    'Il fonctionne une seule fois et pendant {{limits.phoneCodeSeconds, duration}}. Demandez-en un nouveau au conseiller et scannez-le.',
}

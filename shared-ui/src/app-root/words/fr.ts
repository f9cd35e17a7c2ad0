import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  SERVICE:
    'Le service ne répond pas pour le moment. Nous continuons d’essayer ; ce que vous avez saisi reste ici.',
  PART: 'Une partie de cette page ne s’est pas chargée. Nous continuons d’essayer ; recharger la page peut aussi aider.',
  tryNow: 'Essayer maintenant',
  reload: 'Recharger la page',
}

import type { en } from './en.ts'

export const fr: typeof en = {
  evidence: {
    contentRemoved: 'Contenu de fichiers supprimés effacé',
  },
}

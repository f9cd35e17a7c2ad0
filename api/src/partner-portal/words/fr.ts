import type { en } from './en.ts'

export const fr: typeof en = {
  partnerPortal: {
    changed: 'Portail du partenaire modifié',
    logoSet: 'Logo du partenaire défini',
    logoRemoved: 'Logo du partenaire retiré',
    documentsOrdered: 'Documents du partenaire mis dans un autre ordre',
  },
  partnerDocument: {
    added: 'Document du partenaire ajouté',
    changed: 'Titre d’un document modifié',
    removed: 'Document du partenaire retiré',
  },
}

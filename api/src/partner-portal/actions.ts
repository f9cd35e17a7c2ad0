import { logoFields } from '../files/logos.ts'
import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What happens to the portal of a partner, in its chain. Of a logo the facts are recorded, and the hash of its content. */
export const partnerPortalActions = defineActions('partnerPortal', {
  words,
  targetType: 'partnerPortal',
  fields: {
    name: 'PERSONAL',
    email: 'PERSONAL',
    phone: 'PERSONAL',
    hours: 'PERSONAL',
    links: 'PERSONAL',
    ...logoFields,
    documents: 'PERSONAL',
  },
  actions: ['changed', 'logoSet', 'logoRemoved', 'documentsOrdered'],
})

/** What happens to one document of a partner, in the partner's chain. Its content is recorded by its hash alone. */
export const partnerDocumentActions = defineActions('partnerDocument', {
  words,
  targetType: 'partnerDocument',
  fields: {
    title: 'PERSONAL',
    name: 'PERSONAL',
    mediaType: 'PLAIN',
    bytes: 'PLAIN',
    sha256: 'PLAIN',
  },
  actions: ['added', 'changed', 'removed'],
})

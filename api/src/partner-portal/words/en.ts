/** What the record calls what happens to the portal of a partner. */
export const en = {
  partnerPortal: {
    changed: 'Partner portal changed',
    logoSet: 'Logo of the partner set',
    logoRemoved: 'Logo of the partner removed',
    documentsOrdered: 'Documents of the partner put in another order',
  },
  partnerDocument: {
    added: 'Document of the partner added',
    changed: 'Title of a document changed',
    removed: 'Document of the partner removed',
  },
}

/** What the record calls what happens to the notices of partners. */
export const en = {
  customNotice: {
    created: 'Notice written',
    changed: 'Notice changed',
    ended: 'Notice ended early',
    deleted: 'Notice deleted',
  },
}

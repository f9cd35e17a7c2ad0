/** What the record calls what happens to housekeeping. */
export const en = {
  housekeeping: {
    done: 'Outdated rows removed',
  },
}

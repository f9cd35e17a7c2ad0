/** What the record calls what happens to stored contents. */
export const en = {
  evidence: {
    contentRemoved: 'Content of discarded files removed',
  },
}

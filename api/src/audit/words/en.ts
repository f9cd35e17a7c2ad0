/** What the record calls what happens to the record itself. */
export const en = {
  record: {
    redacted: 'Personal values of a recorded event removed',
  },
}

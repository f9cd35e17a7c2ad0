/** What the record calls what happens to factors. */
export const en = {
  factor: {
    locked: 'Locked after wrong tries',
    unlocked: 'Opened again after wrong tries',
  },
  unknownEmail: {
    locked: 'Locked after wrong tries',
  },
}

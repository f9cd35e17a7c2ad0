/** What the record calls what happens to access sessions. */
export const en = {
  accessSession: {
    started: 'Access session began',
    joined: 'Access session joined from another browser',
    ended: 'Access session ended',
    subjectSwitched: 'Viewed as another member',
    viewEnded: 'Member no longer in view',
    environmentOpened: 'Way into an environment prepared',
    environmentEntered: 'Environment entered',
    connectionEnded: 'Environment left',
  },
}

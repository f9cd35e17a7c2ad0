/** What the record calls what a partner does to the channels of its accounts. */
export const en = {
  partnerChannel: {
    disconnected: 'Channel of an account disconnected',
    demoCreated: 'Demo channel created',
  },
}

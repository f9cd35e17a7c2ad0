/** What the record calls what happens to assistance. */
export const en = {
  assistance: {
    started: 'Assistance request began',
    analystCodeSent: 'Code sent to the analyst',
    analystProven: 'Analyst proven by code',
    clientCodeSent: 'Code sent to the client',
    clientCodeResent: 'Code sent to the client again',
    clientLinkMailed: 'Link mailed to the client once more',
    codeEntered: 'Code entered by one side',
    completed: 'Assistance ended',
    cancelled: 'Assistance request cancelled',
    refused: 'Assistance request refused by the client',
    expired: 'Assistance request expired',
  },
  lookedAt: {
    pastAssistance: 'Looked at past assistance',
  },
}

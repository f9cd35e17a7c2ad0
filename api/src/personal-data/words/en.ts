/** What the record calls what becomes of an erasure. */
export const en = {
  erasure: {
    asked: 'Erasure of personal data asked for',
    confirmed: 'Erasure of personal data confirmed',
    withdrawn: 'Erasure of personal data taken back',
    stopped: 'Erasure of personal data stopped by the person',
    lapsed: 'Erasure of personal data not confirmed in time',
    refused: 'Erasure of personal data refused',
    begun: 'Erasure of personal data begun',
    wentOn: 'Erasure of personal data: rows erased',
    finished: 'Erasure of personal data finished',
  },
  personData: {
    opened: 'Copy of a person’s data let in',
    copied: 'Copy of a person’s data downloaded',
  },
  ownData: {
    opened: 'Download of the own data let in',
    copied: 'Own data downloaded',
  },
}

/** What the record calls what happens to the record itself. */
export const en = {
  record: {
    redacted: 'Personal values of a recorded event removed',
    personRedacted: 'Personal values removed since somebody was erased',
  },
  recordExport: {
    exported: 'Record exported',
  },
  /** What stands in an exported file beside the events. */
  exported: {
    columns: {
      sequence: 'Number',
      at: 'When (UTC)',
      what: 'What happened',
      actor: 'By',
      subject: 'In the name of',
      control: 'Under control',
      targetType: 'About',
      targetId: 'Id of that',
      ecosystem: 'Ecosystem',
      session: 'Access session',
      hash: 'SHA-256 hash',
      field: 'Field',
      before: 'Before',
      after: 'After',
    },
    underControl: 'Action performed under the control of another user',
    REDACTED: 'removed from the record',
    WITHHELD: 'confidential',
    COMPLETE: 'All {{events}} events.',
    CUT: 'Cut: this file holds the newest {{events}} events. Choose a shorter period for the others.',
  },
}

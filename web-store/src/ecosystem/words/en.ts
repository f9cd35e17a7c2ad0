/** The ecosystem that is open: switching, renaming, and who may see its pages. */
export const words = {
  none: {
    title: 'The Store is for administrators',
    body: 'You administer no ecosystem at the moment. Your ecosystems are in Web.',
  },
  notOpened: {
    title: 'The Store is not open in this access session',
    body: 'Open Store from the backoffice, or leave the session in this tab.',
  },
  notYours: {
    title: 'You don’t administer this ecosystem',
    body: 'It may have been handed to someone else, or the address is not right.',
  },
  suspended: {
    title: 'This ecosystem is suspended',
    body: 'Until it is open again, nobody works in it and nothing is sent from it. What contacts write still arrives.',
  },
  closed: {
    title: 'This ecosystem is closed',
    body: 'Nobody works in it any more, and it neither sends nor receives.',
  },
  notOpen: {
    since: 'Since',
    reason: 'Reason',
    left: 'Nothing is deleted, and you can still read the record. If this is a mistake, write to support, who can open it again.',
    record: 'Read the record',
    succession: 'See the succession',
  },
  choose: 'Ecosystem',
  rename: {
    title: 'Rename ecosystem',
    name: 'Name',
    hint: 'Members see this name everywhere.',
    done: 'The ecosystem is now called “{{name}}”.',
  },
} as const

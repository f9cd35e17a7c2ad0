/** The list of past assistance (AS12), in Store and Web. */
export const pastAssistance = {
  pastAssistance: {
    title: 'Past assistance',
    lead: 'Everyone from support who asked to work on your account: when, for how long, and every change they made.',
    noneTitle: 'No assistance so far',
    noneBody: 'When support helps you on your account, it is recorded here.',
    ecosystem: 'Ecosystem',
    requested: 'Requested',
    worked: 'Worked',
    workedFromFor: '{{from}}, for {{duration}}',
    workedSince: 'Since {{from}}',
    notWorked: 'Nobody worked on your account.',
    ended: 'Ended',
    environments: 'Opened',
    noEnvironments: 'Nothing was opened',
    reason: 'Reason',
    closeReason: 'Reason for closing',
    changes_one: '{{count, number}} change made',
    changes_other: '{{count, number}} changes made',
    noChanges: 'No changes made',
  },
} as const

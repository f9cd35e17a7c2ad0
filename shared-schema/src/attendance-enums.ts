/** Who sees what is in a queue (AD12). */
export const queueAccesses = ['ALL', 'TEAM', 'ATTENDANT'] as const
export type QueueAccess = (typeof queueAccesses)[number]

/** As what somebody works in a queue. */
export const queueRoles = ['USER', 'SUPERVISOR'] as const
export type QueueRole = (typeof queueRoles)[number]

/** By which way contacts write. */
export const channelKinds = ['WEB_CHAT', 'API'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const channelStates = ['CONNECTED', 'DISCONNECTED'] as const
export type ChannelState = (typeof channelStates)[number]

/** Where an attendance stands. */
export const attendanceStates = ['PENDING', 'IN_PROGRESS', 'COMPLETED'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** The lists in which attendances are shown. */
export const attendanceLists = ['NEW', 'MINE', 'OTHERS', 'DONE'] as const
export type AttendanceList = (typeof attendanceLists)[number]

/** What came of an attendance, as whoever concludes it says; LAPSED is said by time alone. */
export const attendanceOutcomes = ['RESOLVED', 'UNRESOLVED', 'NO_ANSWER', 'SPAM', 'LAPSED'] as const
export type AttendanceOutcome = (typeof attendanceOutcomes)[number]

/** What can be done to an attendance; `allowedActions` says which acts are possible now. */
export const attendanceActs = ['START', 'REPLY', 'NOTE', 'TRANSFER', 'CONCLUDE', 'REOPEN'] as const
export type AttendanceAct = (typeof attendanceActs)[number]

export const messageDirections = ['IN', 'OUT', 'NOTE', 'EVENT'] as const
export type MessageDirection = (typeof messageDirections)[number]

/** What happened to an attendance, as it stands among its messages. */
export const attendanceEvents = [
  'STARTED',
  'TRANSFERRED',
  'RETURNED',
  'CONCLUDED',
  'REOPENED',
  'LAPSED',
] as const
export type AttendanceEvent = (typeof attendanceEvents)[number]

/** Why an attendance that was open on a page is not shown there any more. */
export const attendanceLosses = ['TRANSFERRED', 'QUEUES_CHANGED', 'CONCLUDED'] as const
export type AttendanceLoss = (typeof attendanceLosses)[number]

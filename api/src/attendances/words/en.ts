/** What the record calls what happens in the work areas of an ecosystem. */
export const en = {
  queue: {
    created: 'Queue created',
    changed: 'Queue changed',
    madeDefault: 'Made the default queue',
    deleted: 'Queue deleted',
  },
  attendant: {
    changed: 'Settings of an attendant changed',
    queueJoined: 'Member put into a queue',
    queueLeft: 'Member taken out of a queue',
    workReturned: 'Assigned attendances returned to New',
  },
  channel: {
    created: 'Channel created',
    renamed: 'Channel renamed',
    connected: 'Channel connected',
    disconnected: 'Channel disconnected',
    tokenIssued: 'Token for a channel issued',
  },
  contact: {
    appeared: 'Contact wrote for the first time',
    named: 'Contact said their name',
  },
  attendance: {
    opened: 'Attendance opened',
    messageReceived: 'Message received from the contact',
    started: 'Attendance started',
    replied: 'Contact answered',
    noted: 'Internal note written',
    transferred: 'Attendance transferred',
    concluded: 'Attendance concluded',
    reopened: 'Attendance reopened',
    lapsed: 'Attendance ended by inactivity',
  },
  lookedAt: {
    attendances: 'Looked at a list of attendances',
    queues: 'Looked at the queues',
    channels: 'Looked at the channels',
    queueMembers: 'Looked at who works in a queue',
    attendance: 'Looked at an attendance',
  },
}

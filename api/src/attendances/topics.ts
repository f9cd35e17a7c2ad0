import { topicOfEach } from '../platform/topics.ts'

export const attendanceTopics = {
  /** An attendance: its state and its messages. */
  attendance: topicOfEach('attendance'),
  /** A queue: each attendance that comes, goes or changes in it. */
  queueWork: topicOfEach('queue-work'),
  /** A membership: the attendances that it has, the queues in which it works, what it sees of them. */
  attendant: topicOfEach('attendant'),
  /** An ecosystem: its queues and who sees what is in them. */
  queuesOf: topicOfEach('queues-of'),
  /** A contact: what is said to them. */
  contact: topicOfEach('contact'),
  /** The address of somebody who has not written yet: their first message. */
  firstMessage: topicOfEach('first-message'),
  /** A channel: whether contacts can write. */
  channel: topicOfEach('channel'),
}

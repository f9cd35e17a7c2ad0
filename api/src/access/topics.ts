import { topicOfEach } from '../platform/topics.ts'

export const accessTopics = {
  accessSession: topicOfEach('session'),
  /** Who has access to an ecosystem: each beginning and end of a session in it, and each way in. */
  accessTo: topicOfEach('access'),
  /** Each request of a client, and each session in which they are the subject. */
  client: topicOfEach('client'),
}

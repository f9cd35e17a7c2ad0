import { topicOfEach } from '../platform/topics.ts'

export const accessTopics = {
  accessSession: topicOfEach('session'),
  /** Running sessions in an ecosystem: each start and end of a session, and each connection. */
  accessTo: topicOfEach('access'),
  /** A client's requests, and the sessions in which they are the subject. */
  client: topicOfEach('client'),
  /** The sessions of a controller: their start and end, and whom they show. */
  controlledBy: topicOfEach('controller'),
}

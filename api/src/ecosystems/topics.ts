import { topicOfEach } from '../platform/topics.ts'

/** Each is followed by the id of an ecosystem. */
export const ecosystemTopics = {
  ecosystem: topicOfEach('ecosystem'),
  invitations: topicOfEach('invitations'),
}

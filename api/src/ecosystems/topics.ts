import { topicOfEach } from '../platform/topics.ts'

/** Each by the id of an ecosystem. */
export const ecosystemTopics = {
  ecosystem: topicOfEach('ecosystem'),
  invitations: topicOfEach('invitations'),
}

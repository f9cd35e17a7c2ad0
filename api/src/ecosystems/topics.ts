import { topicOfEach } from '../platform/topics.ts'

/** Each is followed by the id of an ecosystem. */
export const ecosystemTopics = {
  ecosystem: topicOfEach('ecosystem'),
  /** Its plan, modules or situation, on which the rights of its people stand. */
  terms: topicOfEach('ecosystem-terms'),
  invitations: topicOfEach('invitations'),
}

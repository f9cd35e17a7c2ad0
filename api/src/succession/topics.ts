import { topicOfAll, topicOfEach } from '../platform/topics.ts'

export const successionTopics = {
  succession: topicOfEach('succession'),
  /** Every claim that begins or ends to wait for a reviewer, or is contested. */
  claims: topicOfAll('claims'),
}

import { topicOfEach } from '../platform/topics.ts'

export const supportTopics = {
  /** Every request of an analyst, of whatever kind. */
  analyst: topicOfEach('analyst'),
}

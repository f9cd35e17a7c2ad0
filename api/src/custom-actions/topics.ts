import { topicOfEach } from '../platform/topics.ts'

/** Followed by the id of a partner. */
export const customActionTopics = {
  customActions: topicOfEach('custom-actions'),
}

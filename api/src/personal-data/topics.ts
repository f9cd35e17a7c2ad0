import { topicOfAll } from '../platform/topics.ts'

/** What pages about personal data follow. */
export const personalDataTopics = {
  /** Any erasure: they are few. */
  erasures: topicOfAll('erasures'),
}

import { topicOfAll } from '../platform/topics.ts'

/** What pages about imports follow. */
export const importTopics = {
  /** Any import: operators are few, and so are imports that run. */
  imports: topicOfAll('imports'),
}

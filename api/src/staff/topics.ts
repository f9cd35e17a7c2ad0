import { topicOfAll } from '../platform/topics.ts'

export const staffTopics = {
  /** Who is staff, as what, and what becomes of them. */
  staff: topicOfAll('staff'),
}

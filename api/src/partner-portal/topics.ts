import { topicOfEach } from '../platform/topics.ts'

/** Followed by the id of a partner. */
export const partnerPortalTopics = {
  portal: topicOfEach('partner-portal'),
}

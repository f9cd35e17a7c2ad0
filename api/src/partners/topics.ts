import { topicOfEach } from '../platform/topics.ts'

/** Each is followed by the id of a partner. */
export const partnerTopics = {
  team: topicOfEach('team'),
  partner: topicOfEach('partner'),
}

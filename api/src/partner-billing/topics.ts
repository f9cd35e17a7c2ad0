import { topicOfEach } from '../platform/topics.ts'

/** What pages about billing follow. */
export const partnerBillingTopics = {
  /** Any month of the partner whose id follows. */
  billing: topicOfEach('partner-billing'),
}

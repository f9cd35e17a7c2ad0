import { topicOfEach } from '../platform/topics.ts'

/** What pages about accounts follow. */
export const partnerAccountTopics = {
  /** Any account of the partner whose id follows. */
  accounts: topicOfEach('partner-accounts'),
  /** The account of the ecosystem whose id follows. */
  account: topicOfEach('partner-account'),
}

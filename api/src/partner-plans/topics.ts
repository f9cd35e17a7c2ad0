import { topicOfEach } from '../platform/topics.ts'

/** What pages about plans follow. */
export const partnerPlanTopics = {
  /** Any plan of the partner whose id follows. */
  plans: topicOfEach('partner-plans'),
}

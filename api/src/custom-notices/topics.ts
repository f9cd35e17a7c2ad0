import { topicOfEach } from '../platform/topics.ts'

/** What pages with notices follow. */
export const customNoticeTopics = {
  /** Any notice of the partner whose id follows. */
  notices: topicOfEach('custom-notices'),
  /** What the user whose id follows has dismissed. */
  dismissed: topicOfEach('dismissed-notices'),
}

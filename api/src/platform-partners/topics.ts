import { topicOfAll } from '../platform/topics.ts'

export const platformPartnerTopics = {
  partners: topicOfAll('platform-partners'),
}

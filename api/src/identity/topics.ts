import { topicOfEach } from '../platform/topics.ts'

export const identityTopics = {
  user: topicOfEach('user'),
  device: topicOfEach('device'),
}

import { topicOfEach } from '../platform/topics.ts'

export const ecosystemAdminTopics = { request: topicOfEach('ecosystemAdmin') }

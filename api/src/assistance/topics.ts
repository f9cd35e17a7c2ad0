import { topicOfEach } from '../platform/topics.ts'

export const assistanceTopics = { request: topicOfEach('request') }

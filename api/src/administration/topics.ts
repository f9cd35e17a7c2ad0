import { topicOfEach } from '../platform/topics.ts'

export const administrationTopics = { administration: topicOfEach('administration') }

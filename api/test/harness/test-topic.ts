import { topicOfEach } from '../../src/platform/topics.ts'

/** A topic for tests. */
export const testTopic = topicOfEach('test')

import { topicOfEach } from '../../src/platform/topics.ts'

/** A topic of a test's own. */
export const testTopic = topicOfEach('test')

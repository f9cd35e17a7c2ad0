import { topicOfEach } from '../platform/topics.ts'

export const platformPeopleTopics = {
  /** What only the page of operators shows of a person, such as their locks. */
  person: topicOfEach('person'),
}

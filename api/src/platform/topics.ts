declare const brand: unique symbol

/** What a change announces and a subscription follows. Made by a room's definitions only; ids only (NOTIFY is small). */
export type Topic = string & { readonly [brand]: 'topic' }

/** What a topic's text begins with on the wire between processes; each begins otherwise. */
interface Prefixed {
  readonly prefix: string
}

/** The topics of one kind of thing, one for each id. */
export type TopicOfEach = ((id: string) => Topic) & Prefixed
/** The one topic of all things of a kind. */
export type TopicOfAll = (() => Topic) & Prefixed

/** A room's topics, by the names under which its code knows them. */
export type Topics = Readonly<Record<string, Prefixed>>

/** Defines topics that things of a kind have, each its own. */
export const topicOfEach = (prefix: string): TopicOfEach =>
  Object.assign((id: string) => `${prefix}:${id}` as Topic, { prefix })

/** Defines a topic that all things of a kind share. */
export const topicOfAll = (prefix: string): TopicOfAll =>
  Object.assign(() => prefix as Topic, { prefix })

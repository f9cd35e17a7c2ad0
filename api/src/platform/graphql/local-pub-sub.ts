import type { PubSub } from 'type-graphql'

const refuse = (): never => {
  throw new Error('live events go through the change mechanism, never through one process alone')
}

/** The schema builder wants one; nothing may use it, since it would not reach other processes. */
export const refuseLocalPubSub: PubSub = { publish: refuse, subscribe: refuse }

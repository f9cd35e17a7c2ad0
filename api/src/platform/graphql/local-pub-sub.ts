import type { PubSub } from 'type-graphql'

const refuse = (): never => {
  throw new Error('live events go through the change mechanism, never through one process alone')
}

/** type-graphql insists on one. Nothing may use it, since it does not reach other processes. */
export const refuseLocalPubSub: PubSub = { publish: refuse, subscribe: refuse }

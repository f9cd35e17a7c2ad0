import type { ApolloCache, Reference } from '@apollo/client'

/**
 * Removes a member from every loaded list without loading the lists again: a person who scrolled to the 280th
 * member stays there.
 */
export function forgetMember(cache: ApolloCache, membershipId: string): void {
  const membership = cache.identify({ __typename: 'Membership', id: membershipId })
  if (membership === undefined) return
  cache.modify({
    fields: {
      members: (list: LoadedList | Reference, { readField }) => {
        if (!('edges' in list)) return list
        const kept = list.edges.filter(({ node }) => readField('id', node) !== membershipId)
        if (kept.length === list.edges.length) return list
        const { totalCount, totalIsMore } = list
        return { ...list, edges: kept, totalCount: totalIsMore ? totalCount : totalCount - 1 }
      },
    },
  })
  cache.evict({ id: membership })
  cache.gc()
}

interface LoadedList {
  edges: readonly { node: Reference }[]
  totalCount: number
  totalIsMore: boolean
}

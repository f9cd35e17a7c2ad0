import { ApolloLink } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { defer, map } from 'rxjs'
import { askUntilThere } from './ask-until-there.ts'
import { inBackground } from './in-background.ts'
import { isLoss } from './is-loss.ts'
import { Refused } from './post.ts'

/**
 * A query whose answer was lost is asked again until there is one, for as long as the page waits for it: after an
 * outage a page recovers without a click. From the second time on it is a timer that asks, which is no activity
 * (S15). Mutations pass: what changes something is never repeated by itself.
 */
export function retryQueries(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation)
    let asked = 0
    return defer(() => {
      asked += 1
      if (asked > 1) operation.setContext(inBackground)
      return forward(operation)
    }).pipe(
      map((result) => {
        if (result.errors && isLoss(result)) throw new Refused(result.errors)
        return result
      }),
      askUntilThere('SERVICE', isLoss),
    )
  })
}

import { ApolloLink } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { defer, map, throwError, timeout } from 'rxjs'
import { ANSWER_PATIENCE } from './answer-patience.ts'
import { askUntilThere } from './ask-until-there.ts'
import { inBackground } from './in-background.ts'
import { isLoss } from './is-loss.ts'
import { Refused } from './post.ts'

/**
 * Repeats a query whose answer was lost, or does not come, for as long as the page waits for it: after an outage a
 * page recovers without a click. Repeated requests are sent by a timer, so they are not counted as activity (S15). Mutations
 * are never repeated automatically.
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
      timeout({
        first: ANSWER_PATIENCE,
        with: () => throwError(() => new TypeError('No answer came in time')),
      }),
      map((result) => {
        if (result.errors && isLoss(result)) throw new Refused(result.errors)
        return result
      }),
      askUntilThere('SERVICE', isLoss),
    )
  })
}

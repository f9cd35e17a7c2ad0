import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { OperationTypeNode } from 'graphql'
import { defer, map, mergeMap, tap } from 'rxjs'
import { accessContext } from '../access/access-context.ts'
import type { AccessSessionFieldsFragment } from '../access/access-session.generated.ts'
import { accessEndOf, closeTab } from '../access/tab-state.ts'
import { learnFromAnswer } from '../clock/learn-from-answer.ts'
import { serverClock } from '../clock/server-clock.ts'
import { socketOpening } from '../clock/socket-opening.ts'
import { type Problem, problemOf } from '../errors/problem.ts'
import { importAgain } from './import-again.ts'
import type { ClosedByServer } from './live-socket.ts'
import { setLiveState } from './live-state.ts'
import { type AppName, type RequestNature, requestHeaders } from './request-headers.ts'
import { retryQueries } from './retry-queries.ts'

/**
 * The app's way to the API: queries and mutations by HTTP, subscriptions by one socket. Every
 * request says which app and which access context this tab is in (AS15); what ends the sign-in or
 * the access session closes the whole tab's work.
 */
export function createApiClient(app: AppName, onClosedByServer: ClosedByServer): ApolloClient {
  const byHttp = ApolloLink.from([
    withHeaders(app),
    new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  ])
  return new ApolloClient({
    link: ApolloLink.from([
      retryQueries(),
      watchAnswers(),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        bySocket(app.toLowerCase(), onClosedByServer),
        byHttp,
      ),
    ]),
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [] },
        PublicSettings: { keyFields: [] },
        // The same ecosystem reads differently for each client: role and environments are theirs.
        ClientEcosystem: { keyFields: false },
        // A list asks for less of a claim than its page: what is known already stays.
        SuccessionClaim: { merge: true },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
    clientAwareness: { name: app.toLowerCase() },
  })
}

/**
 * The socket's code is loaded by the first subscription: pages before the sign-in have none. While it does not
 * load, the page says that live events don't arrive.
 */
function bySocket(app: string, onClosedByServer: ClosedByServer): ApolloLink {
  let link: Promise<ApolloLink> | undefined
  const opened = () => {
    link ??= importAgain(
      () => import('./live-link.ts'),
      ({ createLiveLink }) => createLiveLink,
      sayReconnecting,
    ).then((createLiveLink) => createLiveLink(app, onClosedByServer))
    return link
  }
  return new ApolloLink((operation, forward) =>
    defer(opened).pipe(mergeMap((live) => live.request(operation, forward))),
  )
}

/** The socket itself says when live events arrive. */
function sayReconnecting(): () => void {
  setLiveState('reconnecting')
  return () => undefined
}

function withHeaders(app: AppName): ApolloLink {
  return new SetContextLink(({ headers, ...nature }) => ({
    headers: { ...headers, ...requestHeaders(app, nature as RequestNature) },
  }))
}

function watchAnswers(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const asked = serverClock.mark()
    const isLive = operation.operationType === OperationTypeNode.SUBSCRIPTION
    return forward(operation).pipe(
      map((result) => {
        // A push has been on its way since its socket opened, at the longest.
        learnFromAnswer(serverClock, result.data, isLive ? socketOpening() : asked)
        return result
      }),
      tap({
        next: (result) => {
          if (result.errors?.length) closeTabIfOver(problemOf(result))
          closeTabIfEnded(result.data?.accessSessionChanged)
        },
        error: (error: unknown) => closeTabIfOver(problemOf(error)),
      }),
    )
  })
}

function closeTabIfOver({ code, parameters }: Problem): void {
  const controlled = accessContext() !== null
  if (code === 'CONTEXT_CHANGED') closeTab({ kind: 'context-changed' })
  // Without an access context of its own, a tab only looks at a session (the analyst's): it goes on.
  if (controlled && (code === 'ACCESS_SESSION_ENDED' || code === 'UNAUTHENTICATED')) {
    closeTab({ kind: 'access-ended', by: accessEndOf(parameters.endedBy) })
  }
  if (!controlled && code === 'UNAUTHENTICATED') closeTab({ kind: 'signed-out', because: null })
}

/** The session's last event arrives just before its socket is closed: it is heard here, at once. */
function closeTabIfEnded(session: unknown): void {
  if (typeof session !== 'object' || session === null) return
  const { endedAt, endedBy } = session as Partial<AccessSessionFieldsFragment>
  if (endedAt) closeTab({ kind: 'access-ended', by: endedBy ?? 'UNKNOWN' })
}

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { OperationTypeNode } from 'graphql'
import i18next from 'i18next'
import { defer, map, mergeMap, tap } from 'rxjs'
import { accessContext } from '../access/access-context.ts'
import type { AccessSessionFieldsFragment } from '../access/access-session.generated.ts'
import { accessEndOf, closeTab } from '../access/tab-state.ts'
import { learnFromAnswer } from '../clock/learn-from-answer.ts'
import { serverClock } from '../clock/server-clock.ts'
import { socketOpening } from '../clock/socket-opening.ts'
import { type Problem, problemOf } from '../errors/problem.ts'
import { bestLanguage } from '../i18n/languages.ts'
import { readErasedIn } from './erased-words.ts'
import { importAgain } from './import-again.ts'
import type { ClosedByServer } from './live-socket.ts'
import { setLiveState } from './live-state.ts'
import { type AppName, type RequestNature, requestHeaders } from './request-headers.ts'
import { retryQueries } from './retry-queries.ts'

/**
 * The app's connection to the API: queries and mutations by HTTP, subscriptions by one socket. Every request
 * names the app and the access context of this tab (AS15). An answer that ends the sign-in or the access
 * session ends the whole tab's work.
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
        OwnTeamPlace: { keyFields: ['admUserId'] },
        // An ecosystem has other values for each client (role, environments): it is stored within its client,
        // not under its own id.
        ClientEcosystem: { keyFields: false },
        // A list of claims asks for fewer fields than a claim's page: fields that are known already stay in
        // the cache.
        SuccessionClaim: { merge: true },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
    clientAwareness: { name: app.toLowerCase() },
  })
}

/**
 * The socket's code is loaded by the first subscription: pages before the sign-in never load it. While it does
 * not load, the page says that live events do not arrive.
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

/** The socket itself reports when live events arrive. */
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
        // A message of the socket was sent after the socket opened: it is not older than that.
        learnFromAnswer(serverClock, result.data, isLive ? socketOpening() : asked)
        readErasedIn(result.data, bestLanguage([i18next.language], 'en'))
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
  // A tab without an access context shows a session only from outside (the analyst's tab): it continues.
  if (controlled && (code === 'ACCESS_SESSION_ENDED' || code === 'UNAUTHENTICATED')) {
    closeTab({ kind: 'access-ended', by: accessEndOf(parameters.endedBy) })
  }
  if (!controlled && code === 'UNAUTHENTICATED') closeTab({ kind: 'signed-out', because: null })
}

/** The session's last event arrives just before the server closes the socket: it is handled here, at once. */
function closeTabIfEnded(session: unknown): void {
  if (typeof session !== 'object' || session === null) return
  const { endedAt, endedBy } = session as Partial<AccessSessionFieldsFragment>
  if (endedAt) closeTab({ kind: 'access-ended', by: endedBy ?? 'UNKNOWN' })
}

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { OperationTypeNode } from 'graphql'
import type { Client } from 'graphql-ws'
import { map, tap } from 'rxjs'
import { accessContext } from '../access/access-context.ts'
import { closeTab } from '../access/tab-state.ts'
import { learnFromAnswer } from '../clock/learn-from-answer.ts'
import { serverClock } from '../clock/server-clock.ts'
import { problemOf } from '../errors/problem.ts'
import type { AccessSessionFieldsFragment } from '../viewer/viewer.generated.ts'
import { createLiveSocket } from './live-socket.ts'
import { randomId } from './random-id.ts'

/** The three apps, as the API calls them. */
export type AppName = 'STORE' | 'BACKOFFICE' | 'WEB'

export interface ApiClient {
  readonly apollo: ApolloClient
  readonly socket: Client
}

/**
 * The app's way to the API: queries and mutations by HTTP, subscriptions by one socket. Every
 * request says which app and which access context this tab is in (AS15); what ends the sign-in or
 * the access session closes the whole tab's work.
 */
export function createApiClient(app: AppName, onClosedByServer: (code: number) => void): ApiClient {
  const socket = createLiveSocket(app.toLowerCase(), onClosedByServer)
  const byHttp = ApolloLink.from([
    requestHeaders(app.toLowerCase()),
    new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  ])
  const apollo = new ApolloClient({
    link: ApolloLink.from([
      watchAnswers(),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(socket),
        byHttp,
      ),
    ]),
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [] },
        PublicSettings: { keyFields: [] },
        // The same ecosystem reads differently for each client: role and environments are theirs.
        ClientEcosystem: { keyFields: false },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
    clientAwareness: { name: app.toLowerCase() },
  })
  return { apollo, socket }
}

function requestHeaders(app: string): ApolloLink {
  return new SetContextLink(({ headers, background, ordinary }) => {
    const context = ordinary === true ? null : accessContext()
    return {
      headers: {
        ...headers,
        'x-app': app,
        'x-request-id': randomId(),
        ...(context === null ? {} : { 'x-access-session': context }),
        ...(background === true ? { 'x-background': 'true' } : {}),
      },
    }
  })
}

function watchAnswers(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        learnFromAnswer(serverClock, result.data)
        return result
      }),
      tap({
        next: (result) => {
          if (result.errors?.length) closeTabIfOver(result.errors[0]?.extensions?.code)
          closeTabIfEnded(result.data?.accessSessionChanged)
        },
        error: (error: unknown) => closeTabIfOver(problemOf(error).code),
      }),
    ),
  )
}

function closeTabIfOver(code: unknown): void {
  const controlled = accessContext() !== null
  if (code === 'CONTEXT_CHANGED') closeTab({ kind: 'context-changed' })
  // Without an access context of its own, a tab only looks at a session (the analyst's): it goes on.
  if (controlled && (code === 'ACCESS_SESSION_ENDED' || code === 'UNAUTHENTICATED')) {
    closeTab({ kind: 'access-ended', by: 'UNKNOWN' })
  }
  if (!controlled && code === 'UNAUTHENTICATED') closeTab({ kind: 'signed-out' })
}

/** The session's last event arrives just before its socket is closed: it is heard here, at once. */
function closeTabIfEnded(session: unknown): void {
  if (typeof session !== 'object' || session === null) return
  const { endedAt, endedBy } = session as Partial<AccessSessionFieldsFragment>
  if (endedAt) closeTab({ kind: 'access-ended', by: endedBy ?? 'UNKNOWN' })
}

import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { of } from 'rxjs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { inBackground } from '../api-client/in-background.ts'
import { SignInEndDocument } from './sign-in-end.generated.ts'

const endAt = (at: string) => ({
  __typename: 'Viewer',
  signInEnd: {
    __typename: 'SignInEnd',
    at,
    cause: 'IDLE',
    warningSeconds: 60,
    serverTime: '2026-05-04T10:00:00.000Z',
  },
})

describe('ID10: asking when this device will be signed out', () => {
  let asked: unknown[]
  let viewer: ReturnType<typeof endAt> | null
  let apollo: ApolloClient
  let tab: typeof import('../access/tab-state.ts')
  let askSignInEnd: typeof import('./ask-sign-in-end.ts').askSignInEnd

  const known = () => apollo.readQuery({ query: SignInEndDocument })?.viewer?.signInEnd?.at

  beforeEach(async () => {
    vi.resetModules()
    tab = await import('../access/tab-state.ts')
    askSignInEnd = (await import('./ask-sign-in-end.ts')).askSignInEnd
    asked = []
    viewer = endAt('2026-05-04T10:01:00.000Z')
    apollo = new ApolloClient({
      cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] } } }),
      link: new ApolloLink((operation) => {
        asked.push(operation.getContext().background ?? false)
        return of({ data: { viewer } })
      }),
    })
  })

  test('S15: a look is made in the background, staying as the person’s own act', async () => {
    await askSignInEnd(apollo, inBackground)
    await askSignInEnd(apollo, {})
    expect(asked).toEqual([true, false])
  })

  test('ID10: the end that the server says takes the place of the known one', async () => {
    await askSignInEnd(apollo, inBackground)
    expect(known()).toBe('2026-05-04T10:01:00.000Z')
    viewer = endAt('2026-05-04T11:00:00.000Z')
    await askSignInEnd(apollo, {})
    expect(known()).toBe('2026-05-04T11:00:00.000Z')
    expect(tab.tabState()).toEqual({ kind: 'open' })
  })

  test('ID10: where nobody is signed in any more the tab’s work is over, and no page hears it first', async () => {
    await askSignInEnd(apollo, inBackground)
    viewer = null
    await askSignInEnd(apollo, inBackground)
    expect(tab.tabState()).toEqual({ kind: 'signed-out', because: null })
    expect(known()).toBe('2026-05-04T10:01:00.000Z')
  })
})

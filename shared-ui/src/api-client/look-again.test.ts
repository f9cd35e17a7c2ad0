import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client'
import { of, Subject, throwError } from 'rxjs'
import { describe, expect, test } from 'vitest'
import { lookAgain } from './look-again.ts'

const document = gql`
  query Standing($id: ID!) {
    standing(id: $id)
  }
`
const variables = { id: 'r-1' }

describe('S15: what a countdown’s end asks', () => {
  test('S15: it is asked in the background, and the answer is shown', async () => {
    const asked: unknown[] = []
    let standing = 'OPEN'
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new ApolloLink((operation) => {
        asked.push(operation.getContext().background ?? false)
        return of({ data: { standing } })
      }),
    })
    await client.query({ query: document, variables })
    standing = 'EXPIRED'
    expect(await lookAgain(client, document, variables)).toBeNull()
    expect(asked).toEqual([false, true])
    expect(client.readQuery({ query: document, variables })).toEqual({ standing: 'EXPIRED' })
  })

  test('a request that was under way before the event is not taken for its answer', async () => {
    const answers: Subject<{ data: { standing: string } }>[] = []
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new ApolloLink(() => {
        const answer = new Subject<{ data: { standing: string } }>()
        answers.push(answer)
        return answer
      }),
    })
    const before = client.query({ query: document, variables })
    const after = lookAgain(client, document, variables)
    expect(answers.length).toBe(2)
    for (const [place, standing] of ['OPEN', 'EXPIRED'].entries()) {
      answers[place]?.next({ data: { standing } })
      answers[place]?.complete()
    }
    await Promise.all([before, after])
    expect(client.readQuery({ query: document, variables })).toEqual({ standing: 'EXPIRED' })
  })

  test('S15: without an answer what is shown stays', async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new ApolloLink(() => throwError(() => new TypeError('Failed to fetch'))),
    })
    client.writeQuery({ query: document, variables, data: { standing: 'OPEN' } })
    expect(await lookAgain(client, document, variables)).toBeInstanceOf(TypeError)
    expect(client.readQuery({ query: document, variables })).toEqual({ standing: 'OPEN' })
  })
})

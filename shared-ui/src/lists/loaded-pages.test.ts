import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client'
import { of, throwError } from 'rxjs'
import { expect, test } from 'vitest'
import { type Connection, joined, type ListSource, loadShownAgain } from './loaded-pages.ts'

interface People {
  people: Connection<{ id: string }>
}

const document = gql`
  query People($first: Int!, $after: String) {
    people(first: $first, after: $after) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

/** A list of the API, page by page; counts the requests. */
function listOf(ids: string[]) {
  const requests: { first: number; after: string | null; background: unknown }[] = []
  const link = new ApolloLink((operation) => {
    const { first, after = null } = operation.variables as { first: number; after?: string | null }
    requests.push({ first, after, background: operation.getContext().background })
    const from = after === null ? 0 : ids.indexOf(after) + 1
    const page = ids.slice(from, from + first)
    return of({
      data: {
        people: {
          edges: page.map((id) => ({ node: { id } })),
          pageInfo: { hasNextPage: from + first < ids.length, endCursor: page.at(-1) ?? null },
        },
      },
    })
  })
  const client = new ApolloClient({ cache: new InMemoryCache(), link })
  const source: ListSource<People, { id: string }> = {
    client,
    document,
    asked: { first: 2 },
    pick: ({ people }) => people,
  }
  const shown = () =>
    client
      .readQuery<People>({ query: document, variables: { first: 2 } })
      ?.people.edges.map(({ node }) => node.id)
  return { source, client, requests, shown }
}

/** Loads a first page of two and then the next. */
async function showFour({ source, client }: ReturnType<typeof listOf>): Promise<void> {
  const page = async (after: string | null) => {
    const variables = { first: 2, after }
    const { data } = await client.query<People>({
      query: document,
      variables,
      fetchPolicy: 'no-cache',
    })
    if (!data) throw new Error('no page')
    return data
  }
  const first = await page(null)
  const data = joined(first, await page(first.people.pageInfo.endCursor), source.pick)
  client.writeQuery({ query: document, variables: source.asked, data })
}

/** Loads again, as the only event. */
const lookAgain = ({ source }: ReturnType<typeof listOf>) =>
  loadShownAgain(
    source,
    () => false,
    () => undefined,
  )

test('S15: after an event all shown pages are loaded again, in the background, and nobody loses their place', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const list = listOf(ids)
  await showFour(list)
  ids.splice(1, 1)
  await lookAgain(list)
  expect(list.shown()).toEqual(['a', 'c', 'd', 'e'])
  expect(list.requests.at(-1)).toEqual({ first: 4, after: null, background: true })
  expect(list.requests).toHaveLength(3)
})

test('a list of which nothing is shown loads its first page', async () => {
  const list = listOf(['a', 'b', 'c'])
  await lookAgain(list)
  expect(list.shown()).toEqual(['a', 'b'])
})

test('what is answered after a later load is not shown', async () => {
  const ids = ['a', 'b', 'c', 'd']
  const list = listOf(ids)
  await showFour(list)
  ids.pop()
  await loadShownAgain(
    list.source,
    () => true,
    () => expect.unreachable('it was shown'),
  )
  expect(list.shown()).toEqual(['a', 'b', 'c', 'd'])
})

test('S15: without an answer what is shown stays', async () => {
  const list = listOf(['a', 'b', 'c', 'd'])
  await showFour(list)
  list.client.setLink(new ApolloLink(() => throwError(() => new TypeError('Failed to fetch'))))
  await lookAgain(list)
  expect(list.shown()).toEqual(['a', 'b', 'c', 'd'])
})

test('more than a hundred shown rows are loaded by several requests', async () => {
  const ids = Array.from({ length: 240 }, (_, index) => `p${index}`)
  const list = listOf(ids)
  const everything = {
    people: {
      edges: ids.slice(0, 150).map((id) => ({ node: { id } })),
      pageInfo: { hasNextPage: true, endCursor: 'p149' },
    },
  }
  list.client.writeQuery({ query: document, variables: list.source.asked, data: everything })
  await lookAgain(list)
  expect(list.shown()).toEqual(ids.slice(0, 150))
  expect(list.requests.map(({ first }) => first)).toEqual([100, 50])
})

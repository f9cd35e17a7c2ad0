// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useSearchedFilters } from './use-searched-filters.ts'

const inAddress = {
  read: (address: URLSearchParams) => ({ search: address.get('search') ?? '' }),
  write: ({ search }: { readonly search: string }) => new URLSearchParams({ search }),
}

/** A list that types into its search as soon as it is clicked. */
function List() {
  const { type, filters } = useSearchedFilters(inAddress)
  return (
    <button type="button" onClick={() => type('  ana ')}>
      {`found by “${filters.search}”`}
    </button>
  )
}
const One = () => 'the one'

let root: Root
let router: ReturnType<typeof createMemoryRouter>
/** The code of the page of one has come. */
let come: (page: { Component: typeof One }) => void
const shown = () => document.body.textContent
const rest = () => act(() => vi.advanceTimersByTimeAsync(1_000))

beforeAll(() => {
  // Lets React apply updates before `act` returns.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
})

beforeEach(async () => {
  vi.useFakeTimers()
  const page = new Promise<{ Component: typeof One }>((resolve) => {
    come = resolve
  })
  router = createMemoryRouter([
    { path: '/', Component: List },
    { path: '/one', lazy: () => page },
  ])
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(<RouterProvider router={router} />))
  await act(async () => document.querySelector('button')?.click())
})

afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('searches a moment after the last letter, and keeps it in the address', async () => {
  expect(shown()).toBe('found by “”')
  await rest()
  expect(shown()).toBe('found by “ana”')
  expect(router.state.location.search).toBe('?search=ana')
})

test('calls nobody back who has gone on before that moment', async () => {
  await act(async () => void router.navigate('/one'))
  await rest()
  expect(shown()).toBe('found by “”')
  await act(async () => come({ Component: One }))
  await rest()
  expect(router.state.location.pathname).toBe('/one')
  expect(shown()).toBe('the one')
})

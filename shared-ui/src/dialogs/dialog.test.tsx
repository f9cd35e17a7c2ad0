// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Dialog } from './dialog.tsx'

let root: Root
let show: (opened: boolean) => Promise<void>

beforeAll(() => {
  // Lets React apply updates before `act` returns.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
})

beforeEach(() => {
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  show = (opened) =>
    act(async () =>
      root.render(
        <MantineProvider>
          <Dialog opened={opened} onClose={() => undefined} withCloseButton={false}>
            <Counter />
          </Dialog>
        </MantineProvider>,
      ),
    )
})

afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

function Counter() {
  const [count, setCount] = useState(0)
  return <button type="button" onClick={() => setCount(count + 1)}>{`counted ${count}`}</button>
}

const button = () => document.querySelector<HTMLButtonElement>('[role=dialog] button')

test('a dialog that is opened again while it still fades begins anew', async () => {
  await show(true)
  await act(async () => button()?.click())
  expect(button()?.textContent).toBe('counted 1')
  await show(false)
  expect(button()?.textContent, 'it still fades').toBe('counted 1')
  await show(true)
  expect(button()?.textContent).toBe('counted 0')
})

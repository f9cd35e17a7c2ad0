import type { MouseEvent } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { openingOf } from './opening.ts'

const address = 'https://crm.example/'

afterEach(() => vi.unstubAllGlobals())

test('AD12: whatever is opened learns neither from where nor by which window', () => {
  for (const opens of ['TAB', 'POPUP', 'REDIRECT'] as const)
    expect(openingOf({ address, opens })).toMatchObject({
      href: address,
      rel: 'noopener noreferrer',
      referrerPolicy: 'no-referrer',
    })
  expect(openingOf({ address, opens: 'TAB' })).toMatchObject({ target: '_blank' })
  expect(openingOf({ address, opens: 'REDIRECT' })).not.toHaveProperty('target')
})

test('AD12: a plain click opens a small window; with a key held, the browser does as always', () => {
  const open = vi.fn()
  vi.stubGlobal('window', { open })
  const click = (held: Partial<MouseEvent>) => {
    const event = { ...held, preventDefault: vi.fn() } as unknown as MouseEvent
    const link = openingOf({ address, opens: 'POPUP' })
    if ('onClick' in link) link.onClick(event)
    return event.preventDefault
  }
  expect(click({ ctrlKey: true })).not.toHaveBeenCalled()
  expect(open).not.toHaveBeenCalled()
  expect(click({})).toHaveBeenCalled()
  expect(open).toHaveBeenCalledWith(
    address,
    '_blank',
    expect.stringMatching(/^noopener,noreferrer,popup/),
  )
})

// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { keepTypedTexts, keptTexts, watchTyping } from './typed-texts.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.body.replaceChildren()
})

function type(html: string, text: string): void {
  document.body.insertAdjacentHTML('beforeend', html)
  const field = document.body.querySelector<HTMLInputElement>('[data-new]')
  if (!field) throw new Error('no field')
  field.removeAttribute('data-new')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

test('case 12: what was typed is kept with what its field was called', () => {
  stops.push(watchTyping())
  type('<label>Answer <textarea data-new></textarea></label>', 'Dear Ana,')
  type('<input data-new aria-label="Subject">', 'Invoice')
  keepTypedTexts()
  document.body.replaceChildren()
  expect(keptTexts()).toEqual([
    { label: 'Answer', text: 'Dear Ana,' },
    { label: 'Subject', text: 'Invoice' },
  ])
})

test('case 12: no password, no code, nothing that is empty, nothing of a page that is gone', () => {
  stops.push(watchTyping())
  type('<input data-new type="password">', 'a lantern in the orchard')
  type('<input data-new autocomplete="one-time-code">', '123456')
  type('<input data-new aria-label="Name">', '  ')
  type('<div id="gone"><input data-new aria-label="Name"></div>', 'Bea')
  document.getElementById('gone')?.remove()
  keepTypedTexts()
  expect(keptTexts()).toEqual([])
})

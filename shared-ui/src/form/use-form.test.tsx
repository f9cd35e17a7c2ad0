// @vitest-environment happy-dom
import { MantineProvider, PasswordInput, TextInput } from '@mantine/core'
import i18next from 'i18next'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import type { ErrorCode } from 'shared-schema/error-codes'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { idle } from '../api-client/action-state.ts'
import { Refused } from '../api-client/post.ts'
import { words as errors } from '../errors/words/en.ts'
import { words } from '../words/en.ts'
import { FormAlert } from './form-alert.tsx'
import { useForm } from './use-form.ts'

interface Typed {
  email: string
  password: string
}

const missing = 'Fill this in.'

type Ask = (typed: Typed, key: string) => Promise<void>

/** A form of two fields, sent by `ask` as pages send theirs by an act. */
function TwoFields({ ask, before = null }: { ask: Ask; before?: unknown }) {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ ...idle, error: before })
  const form = useForm({
    initial: { email: '', password: '' },
    check: ({ email, password }) => ({
      email: email === '' ? missing : null,
      password: password === '' ? missing : null,
    }),
    emptiedWhenJudged: ['password'],
    state,
    send: async (typed, once) => {
      setState({ busy: true, error: null })
      try {
        await once(typed, async (key) => {
          await ask(typed, key)
          return 'ANSWERED'
        })
        setState(idle)
      } catch (error) {
        setState({ busy: false, error })
      }
    },
  })
  return (
    <form {...form.props}>
      <TextInput label="E-mail" {...form.field('email')} />
      <PasswordInput label="Password" {...form.field('password')} />
      <FormAlert error={form.error} />
      <button type="submit" disabled={form.busy}>
        Send
      </button>
    </form>
  )
}

let root: Root
let page: HTMLElement

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { shared: words, 'shared/errors': errors } },
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  })
})

beforeEach(() => {
  page = document.createElement('div')
  document.body.append(page)
  root = createRoot(page)
})

afterEach(async () => {
  await act(async () => root.unmount())
  page.remove()
})

const show = (ask: Ask, before?: unknown) =>
  act(async () =>
    root.render(
      <MantineProvider>
        <TwoFields ask={ask} before={before} />
      </MantineProvider>,
    ),
  )

const input = (name: string): HTMLInputElement => {
  const found = page.querySelector<HTMLInputElement>(`input[data-field="${name}"]`)
  if (!found) throw new Error(`no field ${name}`)
  return found
}

const type = (name: string, text: string) =>
  act(async () => {
    const field = input(name)
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })

const press = () =>
  act(async () => {
    page
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })

const fill = async (email: string, password: string) => {
  await type('email', email)
  await type('password', password)
}

/** What a screen reader says of a field beside its label. */
const saidOf = (name: string): string =>
  (input(name).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('')

const announced = () => [...page.querySelectorAll('[role="alert"]')].map((at) => at.textContent)

const refused = (code: ErrorCode, parameters = {}) =>
  new Refused([{ extensions: { code, parameters } }])

const refusing = (error: unknown): Ask => {
  return async () => {
    throw error
  }
}

test('what is missing is said at each field, the first is announced and has the focus, nothing is sent', async () => {
  const sent: Typed[] = []
  await show(async (typed) => void sent.push(typed))
  await type('password', 'seven-paper-boats')
  await press()
  expect(sent).toEqual([])
  expect(document.activeElement).toBe(input('email'))
  expect(input('email').getAttribute('aria-invalid')).toBe('true')
  expect(saidOf('email')).toBe(missing)
  expect(announced()).toEqual([missing])
  await type('email', 'ana@clinic.example')
  expect(saidOf('email')).toBe('')
  expect(input('email').getAttribute('aria-invalid')).toBeNull()
})

test('an error of the API is shown at the field that it is about, until that field is changed', async () => {
  await show(refusing(refused('EMAIL_MALFORMED')))
  await fill('ana', 'seven-paper-boats')
  await press()
  expect(document.activeElement).toBe(input('email'))
  expect(announced()).toEqual([errors.EMAIL_MALFORMED])
  expect(saidOf('email')).toBe(errors.EMAIL_MALFORMED)
  await type('password', 'another')
  expect(saidOf('email')).toBe(errors.EMAIL_MALFORMED)
  await type('email', 'ana@clinic.example')
  expect(announced()).toEqual([])
})

test('an error of the password is marked at the input itself', async () => {
  await show(refusing(refused('PASSWORD_WRONG')))
  await fill('ana@clinic.example', 'wrong')
  await press()
  expect(document.activeElement).toBe(input('password'))
  expect(input('password').getAttribute('aria-invalid')).toBe('true')
  expect(saidOf('password')).toBe(errors.PASSWORD_WRONG)
})

test('an error of no field is in the alert, which gets the focus where the form has lost it', async () => {
  await show(refusing(refused('SERVICE_UNAVAILABLE')))
  await fill('ana@clinic.example', 'seven-paper-boats')
  await press()
  expect(announced()).toEqual([errors.SERVICE_UNAVAILABLE])
  expect(document.activeElement?.textContent).toBe(errors.SERVICE_UNAVAILABLE)
  input('email').focus()
  await press()
  expect(document.activeElement).toBe(input('email'))
  await type('email', 'bea@clinic.example')
  expect(announced()).toEqual([])
})

test('F2: what was typed stays where it could not be judged; refused, only the secret is emptied', async () => {
  let error = new TypeError('Failed to fetch') as unknown
  await show(async () => {
    throw error
  })
  await fill('ana@clinic.example', 'seven-paper-boats')
  for (const unjudged of [error, refused('SERVICE_UNAVAILABLE'), refused('TOO_MANY_REQUESTS')]) {
    error = unjudged
    await press()
    expect([input('email').value, input('password').value]).toEqual([
      'ana@clinic.example',
      'seven-paper-boats',
    ])
  }
  error = refused('WRONG_CREDENTIALS')
  await press()
  expect(input('email').value).toBe('ana@clinic.example')
  expect(input('password').value).toBe('')
  expect(document.activeElement).toBe(input('password'))
  expect(announced()).toEqual([errors.WRONG_CREDENTIALS])
})

test('API3: the same content carries the same key, changed content another', async () => {
  const keys: string[] = []
  await show(async (_, key) => {
    keys.push(key)
    throw new TypeError('Failed to fetch')
  })
  await fill('ana@clinic.example', 'seven-paper-boats')
  await press()
  await press()
  await type('email', 'bea@clinic.example')
  await press()
  await type('email', 'ana@clinic.example')
  await press()
  const [first, again, other, back] = keys
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  expect(back).toBe(first)
})

test('API3: once answered, the same content is a new wish', async () => {
  const keys: string[] = []
  await show(async (_, key) => {
    keys.push(key)
  })
  await fill('ana@clinic.example', 'seven-paper-boats')
  await press()
  await press()
  expect(new Set(keys).size).toBe(2)
})

test('what is on its way is not sent a second time, and the form says that it is busy', async () => {
  let sendings = 0
  let answer: () => void = () => {}
  await show(() => {
    sendings += 1
    return new Promise((resolve) => {
      answer = resolve
    })
  })
  await fill('ana@clinic.example', 'seven-paper-boats')
  await act(async () => {
    const form = page.querySelector('form')
    for (let pressed = 0; pressed < 3; pressed += 1)
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
  await press()
  expect(sendings).toBe(1)
  expect(page.querySelector('button[type="submit"]')?.hasAttribute('disabled')).toBe(true)
  await act(async () => answer())
  expect(page.querySelector('button[type="submit"]')?.hasAttribute('disabled')).toBe(false)
})

test('a refusal that is older than the form is not shown', async () => {
  await show(async () => {}, refused('FORBIDDEN'))
  expect(announced()).toEqual([])
})

test('the attempts that a code has left, and the time to wait, are said with the error', async () => {
  await show(refusing(refused('SEND_TOO_SOON', { seconds: 30 })))
  await fill('ana@clinic.example', 'seven-paper-boats')
  await press()
  expect(announced()[0]).toContain(errors.SEND_TOO_SOON)
  await act(async () => root.render(<MantineProvider>{null}</MantineProvider>))
  await show(refusing(refused('CODE_WRONG', { attemptsLeft: 2 })))
  await fill('ana@clinic.example', 'seven-paper-boats')
  await press()
  expect(announced()).toEqual([`${errors.CODE_WRONG} 2 attempts left.`])
})

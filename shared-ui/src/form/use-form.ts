import {
  type ChangeEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { ActionState } from '../api-client/action-state.ts'
import { idempotencyKey } from '../api-client/idempotency-key.ts'
import { useErrorText } from '../errors/error-message.tsx'
import { isJudged, problemOf } from '../errors/problem.ts'
import { fieldOfError } from './field-of-error.ts'
import { type SendOnce, sendingOnce, submissionKeys } from './submission-key.ts'

type Fields<Values> = { [Name in keyof Values]: string | null }

interface FormOptions<Values extends Fields<Values>> {
  /**
   * What the fields hold at first, in the order in which the page shows them. Their names decide which errors of the
   * API are shown at them (`field-of-error.ts`).
   */
  initial: Values
  /** What keeps a field from being sent: the sentence to show at it, or null. Nothing is sent while there is one. */
  check?: (values: Values) => { readonly [Name in keyof Values]?: string | null }
  /** Codes and passwords: emptied once the API has refused what was sent, kept where it could not look at it. */
  emptiedWhenJudged?: readonly (keyof Values & string)[]
  /** How the act stands that `send` begins. A refusal that is older than the form is not shown. */
  state: Pick<ActionState, 'busy' | 'error'>
  /**
   * Sends what was typed; not called again while it, or the act, is under way.
   *
   * @param once sends a content under an idempotency key: what is sent twice, or again after a lost answer, happens once
   */
  send: (values: Values, once: SendOnce) => unknown
}

/** What a field of a form is given. */
export interface FieldProps<Value extends string | null = string> {
  value: Value
  onChange: (
    typed: string | null | ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>,
  ) => void
  error: string | null
  errorProps: { role?: 'alert' }
  'aria-invalid': true | undefined
  'data-field': string
}

/** A form as its page or dialog shows it. */
export interface Form<Values extends Fields<Values>> {
  /** What is typed at present. */
  readonly values: Values
  /** For the `form` element. */
  readonly props: {
    ref: RefObject<HTMLFormElement | null>
    onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void
    noValidate: true
  }
  /** For the input of a field. */
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldProps<Values[Name]>
  /** Sends the form as its button does; for a field that is complete by itself. */
  readonly submit: () => void
  readonly busy: boolean
  /** The refusal that belongs to no field, for `FormAlert`; null if there is none. */
  readonly error: unknown
}

/**
 * What all forms have in common: checks before sending, the place of an error, the focus, what is kept after a
 * refusal, and one sending at a time.
 *
 * After a try that failed, the focus goes to the first field with an error, which is announced; else to a field that
 * was emptied; else to the alert, unless the focus still stands in the form. A field's error goes when the field is
 * changed, the alert when any field is.
 */
export function useForm<Values extends Fields<Values>>(options: FormOptions<Values>): Form<Values> {
  type Name = keyof Values & string
  const { initial, check, emptiedWhenJudged = [], state, send } = options
  const errorText = useErrorText()
  const element = useRef<HTMLFormElement>(null)
  const [once] = useState(() => sendingOnce(submissionKeys(idempotencyKey)))
  const [values, setValues] = useState(initial)
  // As typed up to this very moment: a field may send the form in the event that completes it.
  const typed = useRef(values)
  const [complained, setComplained] = useState<readonly Name[]>([])
  const [answered, setAnswered] = useState(state.error)
  const [attention, setAttention] = useState<{ field: Name | null } | null>(null)
  const isSending = useRef(false)
  const [sending, setSending] = useState(false)
  const names = Object.keys(values) as Name[]
  const refusal = state.error === answered ? null : state.error
  const refusedField = refusal === null ? null : fieldOfError(problemOf(refusal), names)

  // Written anew at each rendering, so that it follows the language on the screen.
  const complaints = check?.(values)
  const errorOf = (name: Name): string | null => {
    const complaint = complained.includes(name) ? complaints?.[name] : null
    return complaint ?? (name === refusedField ? errorText(refusal) : null)
  }
  const firstWrong = names.find((name) => errorOf(name) !== null)

  const put = (name: Name, value: string | null) => {
    typed.current = { ...typed.current, [name]: value }
    setValues(typed.current)
    setComplained((before) => before.filter((other) => other !== name))
  }
  const onRefused = useRef(() => {})
  onRefused.current = () => {
    const emptied = isJudged(refusal) ? emptiedWhenJudged : []
    for (const name of emptied) put(name, '')
    setAttention({ field: refusedField ?? emptied[0] ?? null })
  }
  useEffect(() => {
    if (refusal !== null) onRefused.current()
  }, [refusal])
  useEffect(() => {
    if (attention && element.current) moveFocus(element.current, attention.field)
  }, [attention])

  const submit = async (event?: SyntheticEvent<HTMLFormElement>) => {
    event?.preventDefault()
    if (isSending.current || state.busy) return
    const found = check?.(typed.current)
    const wrong = names.filter((name) => found?.[name])
    setComplained(wrong)
    if (wrong[0] !== undefined) return setAttention({ field: wrong[0] })
    isSending.current = true
    setSending(true)
    try {
      await send(typed.current, once)
    } finally {
      isSending.current = false
      setSending(false)
    }
  }
  return {
    values,
    props: { ref: element, onSubmit: (event) => void submit(event), noValidate: true },
    field: (name) => {
      const error = errorOf(name)
      return {
        value: values[name],
        onChange: (change) => {
          if (refusedField === null || refusedField === name) setAnswered(state.error)
          put(name, isEvent(change) ? change.currentTarget.value : change)
        },
        error,
        errorProps: name === firstWrong ? { role: 'alert' } : {},
        'aria-invalid': error === null ? undefined : true,
        'data-field': name,
      }
    },
    submit: () => void submit(),
    busy: state.busy || sending,
    error: refusedField === null ? refusal : null,
  }
}

type Change = Parameters<FieldProps['onChange']>[0]

const isEvent = (change: Change): change is Exclude<Change, string | null> =>
  typeof change === 'object' && change !== null

/** Brings the focus to a field, or, where there is none to mend, to the alert if the form has lost the focus. */
function moveFocus(form: HTMLFormElement, field: string | null): void {
  if (field === null) {
    if (!form.contains(document.activeElement))
      form.querySelector<HTMLElement>('[data-form-alert]')?.focus()
    return
  }
  const place = form.querySelector<HTMLElement>(`[data-field="${field}"]`)
  const input = place?.matches('input, textarea, select')
    ? place
    : (place?.querySelector<HTMLElement>('input:checked, input') ??
      place?.querySelector<HTMLElement>('button'))
  input?.focus()
}

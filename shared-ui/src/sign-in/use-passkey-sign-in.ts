import { useEffect, useRef, useState } from 'react'
import { usePost } from '../api-client/use-post.ts'
import { problemOf } from '../errors/problem.ts'
import { browserZone } from '../i18n/shown-zone.ts'
import {
  askForPasskey,
  forgetPasskey,
  offersPasskeysInFields,
  passkeyFromField,
  stopAsking,
} from '../passkeys/in-browser.ts'
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from './sign-in.post.generated.ts'

/** A sign-in by passkey as its button shows it. */
export interface PasskeySignIn {
  readonly state: 'idle' | 'asking' | 'given-up'
  /** Why the API refused the passkey; null if it did not. */
  readonly error: unknown
  readonly ask: () => void
}

/** So long before the time for an answer is over, what the field offers is asked for anew (ms). */
const MARGIN = 20_000

/**
 * Signs in by a passkey that the person chooses: after the button, or among what the browser offers in the field for the
 * e-mail (PA8).
 */
export function usePasskeySignIn(onSignedIn: () => void): PasskeySignIn {
  const [begin, begun] = usePost(BeginPasskeySignInDocument)
  const [enter, entered] = usePost(SignInWithPasskeyDocument)
  const [beginQuietly] = usePost(BeginPasskeySignInDocument)
  const [state, setState] = useState<PasskeySignIn['state']>('idle')
  // Counts what was asked for by the button: afterwards the field offers passkeys again.
  const [asked, setAsked] = useState(0)
  const send = useRef(async (_options: string, _answer: string): Promise<void> => undefined)
  send.current = async (options, answer) => {
    const data = await enter({ input: { answer, timeZone: browserZone() } })
    if (data) onSignedIn()
    else refused.current = { options, answer }
  }
  const refused = useRef<{ options: string; answer: string } | null>(null)
  const { error } = entered
  useEffect(() => {
    if (error === null || problemOf(error).code !== 'PASSKEY_UNKNOWN' || !refused.current) return
    const { options, answer } = refused.current
    const { rpId } = JSON.parse(options) as { rpId: string }
    void forgetPasskey(rpId, (JSON.parse(answer) as { id: string }).id)
  }, [error])

  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew after each use of the button.
  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const offer = async () => {
      if (!(await offersPasskeysInFields()) || over) return
      const data = await beginQuietly({})
      if (!data || over) return
      const options = data.beginPasskeySignIn
      const { timeout = 60_000 } = JSON.parse(options) as { timeout?: number }
      timer = setTimeout(() => void offer(), Math.max(timeout - MARGIN, MARGIN))
      const answer = await passkeyFromField(options)
      if (answer && !over) await send.current(options, answer)
    }
    void offer()
    return () => {
      over = true
      clearTimeout(timer)
      void stopAsking()
    }
  }, [asked, beginQuietly])

  const ask = async () => {
    setState('asking')
    entered.clear()
    const data = await begin({})
    const options = data?.beginPasskeySignIn
    const answer = options ? await askForPasskey(options) : null
    if (options && answer) await send.current(options, answer)
    setState(options && !answer ? 'given-up' : 'idle')
    if (!answer) setAsked((count) => count + 1)
  }
  return { state, error: begun.error ?? error, ask: () => void ask() }
}

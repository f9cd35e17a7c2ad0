import type { ReactNode } from 'react'
import type { CodeStatusViewFragment } from './code-status.generated.ts'
import type { Act } from './request-flow.ts'
import { ResendCode } from './resend-code.tsx'
import { VerificationCodeForm } from './verification-code-form.tsx'

interface EnterCodeProps {
  requestId: string
  code: CodeStatusViewFragment
  words: { readonly label: string; readonly submit: string; readonly resend: string }
  /** Whether the analyst may enter the code now, and may request another one. */
  mayEnter: boolean
  mayResend: boolean
  enter: Act<{ requestId: string; code: string }>
  resend: Act<{ requestId: string }>
  /** Whether the field gets the focus at once; false if there is something to read first. */
  autoFocus?: boolean
  /** Content between the form and the button that sends another code. */
  children?: ReactNode
}

/** Asks for a mailed code, and offers to send another one; the form is empty again for a new code (ID7). */
export function EnterCode(props: EnterCodeProps) {
  const { requestId, code, words, mayEnter, mayResend, autoFocus = false, children } = props
  const [enter, entering] = props.enter
  const [resend, resending] = props.resend
  const resendCode = () => {
    entering.clear()
    return resend({ input: { requestId } })
  }
  return (
    <>
      {mayEnter && (
        <VerificationCodeForm
          key={code.sentAt}
          label={words.label}
          submitLabel={words.submit}
          code={code}
          autoFocus={autoFocus}
          state={entering}
          onEnter={(digits) => enter({ input: { requestId, code: digits } })}
        />
      )}
      {children}
      {mayResend && (
        <ResendCode label={words.resend} code={code} state={resending} onResend={resendCode} />
      )}
    </>
  )
}

import type { ReactNode } from 'react'
import type { CodeStatusViewFragment } from './code-status.generated.ts'
import type { Act } from './request-flow.ts'
import { ResendCode } from './resend-code.tsx'
import { VerificationCodeForm } from './verification-code-form.tsx'

interface EnterCodeProps {
  requestId: string
  code: CodeStatusViewFragment
  words: { readonly label: string; readonly submit: string; readonly resend: string }
  /** Whether the analyst may enter the code now, and have another one sent. */
  mayEnter: boolean
  mayResend: boolean
  enter: Act<{ requestId: string; code: string }>
  resend: Act<{ requestId: string }>
  /** Whether typing can begin at once; where there is something to read first, it can not. */
  autoFocus?: boolean
  /** What stands between the form and the resending. */
  children?: ReactNode
}

/** The entry of a mailed code, and another one instead; a new code begins with an empty form (ID7). */
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

import { useEffect, useRef } from 'react'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'

/** A refusal of an act without a form: an alert, which takes the focus. */
export function Refusal({ error }: { error: unknown }) {
  const alert = useRef<HTMLDivElement>(null)
  const refused = error !== null && error !== undefined
  useEffect(() => {
    if (refused) alert.current?.focus()
  }, [refused])
  if (!refused) return null
  return (
    <div ref={alert} tabIndex={-1}>
      <ErrorMessage error={error} />
    </div>
  )
}

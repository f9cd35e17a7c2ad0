import { CancelWithReason } from './cancel-with-reason.tsx'
import type { RequestFlow, SupportRequest } from './request-flow.ts'

interface CancelRequestProps<Request extends SupportRequest> {
  request: Request
  flow: Pick<RequestFlow<Request, never, never, never>, 'useCancel'>
  words: { readonly action: string; readonly title: string; readonly text: string }
}

/** Cancels a request on every step that allows it: a dialog asks for the reason (AS9, EA5). */
export function CancelRequest<Request extends SupportRequest>({
  request,
  flow,
  words,
}: CancelRequestProps<Request>) {
  const [cancel, state] = flow.useCancel()
  if (!request.allowedActions.includes('CANCEL')) return null
  return (
    <CancelWithReason
      {...words}
      state={state}
      onCancel={(reason) => cancel({ input: { requestId: request.id, reason } })}
    />
  )
}

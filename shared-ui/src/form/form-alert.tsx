import { ErrorMessage } from '../errors/error-message.tsx'

/** A refusal that belongs to no field, above a form's buttons; `useForm` brings the focus here where it was lost. */
export function FormAlert({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null
  return (
    <div tabIndex={-1} data-form-alert>
      <ErrorMessage error={error} />
    </div>
  )
}

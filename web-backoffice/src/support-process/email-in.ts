/** The e-mail that a closed request's page hands back to the start page, in the history's state. */
export function emailIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('email' in state)) return ''
  return typeof state.email === 'string' ? state.email : ''
}

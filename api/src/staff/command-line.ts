/** A command as it was typed. */
export type CommandLine =
  | { readonly name: 'create'; readonly email: string; readonly person: string }
  | { readonly name: 'list' }
  | { readonly name: 'allow-passwords' }
  | { readonly name: 'reset-mfa' | 'unblock'; readonly email: string }

export const OPERATOR_USAGE = `Looks after operators: who may manage the staff in the backoffice.

  operator create EMAIL NAME    make an operator; mails and prints a link for password and MFA
  operator list                 show all operators, and who has not used the link yet
  operator reset-mfa EMAIL      mail and print a link to a new authenticator app, for any member of staff
  operator unblock EMAIL        let a blocked operator in again
  operator allow-passwords      let staff sign in by password again, where single sign-on has switched that off`

/** Reads the arguments; null if they are no command. A name of several words needs no quotes. */
export function readCommand(args: readonly string[]): CommandLine | null {
  const [name, email, ...rest] = args
  if (name === 'list' || name === 'allow-passwords') return email === undefined ? { name } : null
  if (!email) return null
  if (name === 'create') return rest.length > 0 ? { name, email, person: rest.join(' ') } : null
  if (name === 'reset-mfa' || name === 'unblock') return rest.length === 0 ? { name, email } : null
  return null
}

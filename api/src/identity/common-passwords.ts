let list: Promise<ReadonlySet<string>> | undefined

/**
 * The shipped list of common passwords, in lower case (ID10): the 49,000 seen most often in leaks. Loaded when
 * the first new password is checked, since loading takes a sixth of a second.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return list
}

import { Text } from '@mantine/core'

/** An e-mail that a narrow column breaks before its @, and only then anywhere. */
export function EmailText({ email }: { email: string }) {
  const at = email.lastIndexOf('@')
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  )
}

/** Somebody by name, and below it by e-mail. */
export function PersonText({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name}
      <Text component="span" display="block" size="sm" fw={400}>
        <EmailText email={email} />
      </Text>
    </>
  )
}

import { Text } from '@mantine/core'
import { EmailText } from 'shared-ui/email-text.tsx'

/** The name of a person, and below it their e-mail. */
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

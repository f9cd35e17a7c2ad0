import { Code, Group, Stack, Text } from '@mantine/core'
import { CopyTextButton } from '../copy-button.tsx'

/** A text that is copied into another system, with what it is. */
export function CopiedText({ label, text }: { label: string; text: string }) {
  return (
    <Group gap="sm" align="flex-end">
      <Stack gap={4} flex="1 1 16rem" miw={0}>
        <Text size="sm" fw={550}>
          {label}
        </Text>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Code>
      </Stack>
      <CopyTextButton text={text} of={label} />
    </Group>
  )
}

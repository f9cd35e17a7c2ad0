import { Text } from '@mantine/core'

/**
 * The title of a dialog without a form. It gets the focus, so that screen readers read the dialog from its
 * start.
 */
export function DialogTitle({ children }: { children: string }) {
  return (
    <Text span fw={650} fz="lg" tabIndex={-1} data-autofocus>
      {children}
    </Text>
  )
}

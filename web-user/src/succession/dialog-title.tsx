import { Text } from '@mantine/core'

/** The title of a dialog without a form; it takes the focus, so that the dialog is read from its start. */
export function DialogTitle({ children }: { children: string }) {
  return (
    <Text span fw={650} fz="lg" tabIndex={-1} data-autofocus>
      {children}
    </Text>
  )
}

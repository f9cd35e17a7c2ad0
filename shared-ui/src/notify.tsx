import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'

/** Says that something was done; gone after a few seconds, announced politely. */
export function notifyDone(message: string): void {
  notifications.show({ message, icon: <IconCheck size={18} />, role: 'status', autoClose: 6_000 })
}

/** Says that something outside of the present form failed; stays until it is closed. */
export function notifyProblem(message: string): void {
  notifications.show({
    message,
    color: 'red',
    icon: <IconAlertTriangle size={18} />,
    role: 'alert',
    autoClose: false,
  })
}

import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import i18next from 'i18next'

/** Says that something was done; disappears after a few seconds and is announced politely. */
export function notifyDone(message: string): void {
  notifications.show({
    message,
    icon: <IconCheck size={18} />,
    role: 'status',
    autoClose: 6_000,
    closeButtonProps: closeButton(),
  })
}

/** Says that something outside of the present form failed; stays until it is closed. */
export function notifyProblem(message: string): void {
  notifications.show({
    message,
    color: 'red',
    icon: <IconAlertTriangle size={18} />,
    role: 'alert',
    autoClose: false,
    closeButtonProps: closeButton(),
  })
}

function closeButton() {
  return { 'aria-label': i18next.t('action.close', { ns: 'shared' }) }
}

import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface NoticeProps {
  tone: 'info' | 'warning' | 'bad' | 'good'
  title?: string
  icon?: ReactNode
  role?: 'alert' | 'status' | 'presentation'
  children: ReactNode
}

const colors = { info: 'blue', warning: 'yellow', bad: 'red', good: 'green' } as const

/** Something to know before continuing. The colour only supports it: the words have the page's own colour. */
export function Notice({ tone, title, icon, role = 'status', children }: NoticeProps) {
  const isCalm = tone === 'info' || tone === 'good'
  return (
    <Alert
      color={colors[tone]}
      role={role}
      icon={icon ?? (isCalm ? <IconInfoCircle /> : <IconAlertTriangle />)}
      title={
        title && (
          <Text span fw={650} c="var(--mantine-color-text)">
            {title}
          </Text>
        )
      }
    >
      <Text component="div" size="sm" c="var(--mantine-color-text)">
        {children}
      </Text>
    </Alert>
  )
}

import { Badge } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './status-badge.module.css'

interface StatusBadgeProps {
  tone: 'good' | 'bad' | 'warning' | 'neutral' | 'live'
  children: ReactNode
}

/** A state as a word; the colour only supports it. */
export function StatusBadge({ tone, children }: StatusBadgeProps) {
  return (
    <Badge variant="light" size="lg" tt="none" fw={600} className={classes[tone]}>
      {children}
    </Badge>
  )
}

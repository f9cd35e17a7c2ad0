import { Paper, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  title: string
  /** The number of lines, such as `3` or `20+`. */
  count?: string | undefined
  /** The page with the whole list. */
  action?: ReactNode
  children: ReactNode
}

/** A part of a start page: a title, its lines, and a link to the whole list. */
export function Panel({ title, count, action, children }: PanelProps) {
  const id = useId()
  return (
    <Paper component="section" aria-labelledby={id} withBorder className={classes.panel}>
      <div className={classes.head}>
        <div className={classes.title}>
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          {count === undefined ? null : (
            <Text size="sm" className={classes.count}>
              {count}
            </Text>
          )}
        </div>
        {action}
      </div>
      {children}
    </Paper>
  )
}

/** The content of a panel without lines. */
export const PanelBody = ({ children }: { children: ReactNode }) => (
  <div className={classes.body}>{children}</div>
)

/** Says why a panel has no lines. */
export const PanelEmpty = ({ children }: { children: ReactNode }) => (
  <PanelBody>
    <Text c="dimmed">{children}</Text>
  </PanelBody>
)

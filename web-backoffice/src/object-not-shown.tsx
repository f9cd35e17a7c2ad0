import { Anchor, Button, Group } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'

/** The list in which an object of the own partner stands. */
interface OwnList {
  /** Its path. */
  readonly to: string
  /** What the link to it says. */
  readonly back: string
}

/** The link over the page of one object, back to its list. */
export function BackToList({ to, back }: OwnList) {
  return (
    <Anchor component={Link} to={to}>
      <Group component="span" gap={4} display="inline-flex">
        <IconArrowLeft size={16} aria-hidden />
        {back}
      </Group>
    </Anchor>
  )
}

interface ObjectNotShownProps {
  /** What kind of object the page is about. */
  readonly title: string
  readonly list: OwnList
  /** What is said where there is no such object, or none of the own partner any more. */
  readonly gone: { readonly title: string; readonly body: string; readonly icon: ReactNode }
  /** Null while it still loads. */
  readonly error: unknown
  readonly onRetry: () => void
}

/** In place of an object of the own partner: still loading, failed, or gone. */
export function ObjectNotShown({ title, list, gone, error, onRetry }: ObjectNotShownProps) {
  const isMissing = error !== null && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={title} lead={isMissing ? undefined : <BackToList {...list} />}>
      {error === null && <LoadingState rows={5} />}
      {error !== null && !isMissing && <ErrorState error={error} onRetry={onRetry} />}
      {isMissing && (
        <EmptyState
          title={gone.title}
          icon={gone.icon}
          action={
            <Button component={Link} to={list.to} mt="sm">
              {list.back}
            </Button>
          }
        >
          {gone.body}
        </EmptyState>
      )}
    </Page>
  )
}

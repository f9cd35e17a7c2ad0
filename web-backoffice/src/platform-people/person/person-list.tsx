import { Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import classes from './person-list.module.css'

interface PersonListProps<Node> {
  title: string
  /** What is said where there is none. */
  none: string
  nodes: LoadedConnection<Node>
  children: (node: Node) => ReactNode
}

/** Something that a person has several of, in every state of its loading. */
export function PersonList<Node extends { id: string }>(props: PersonListProps<Node>) {
  const { title, none, nodes: loaded, children } = props
  const { nodes, loading, error } = loaded
  return (
    <SectionCard title={title}>
      {loading && <LoadingState rows={2} />}
      {!loading && !error && nodes.length === 0 && <Text>{none}</Text>}
      {nodes.length > 0 && (
        <Stack component="ul" gap="sm" className={classes.list}>
          {nodes.map((node) => (
            <Paper key={node.id} component="li" withBorder p="sm">
              {children(node)}
            </Paper>
          ))}
        </Stack>
      )}
      {error ? (
        <ErrorState error={error} onRetry={loaded.reload} />
      ) : (
        nodes.length > 0 && (
          <LoadMore
            shown={nodes.length}
            hasMore={loaded.hasMore}
            busy={loaded.loadingMore}
            onMore={loaded.loadMore}
          />
        )
      )}
    </SectionCard>
  )
}

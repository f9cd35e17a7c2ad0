import type { ReactNode } from 'react'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Lines } from 'shared-ui/lists/line.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Panel, PanelBody, PanelEmpty } from 'shared-ui/lists/panel.tsx'

interface LivePanelProps<Line> {
  title: string
  /** Undefined until the first answer. */
  lines: readonly Line[] | undefined
  /** Whether there are more entries than the lines. */
  more?: boolean
  error: unknown
  onRetry: () => void
  empty: string
  action?: ReactNode
  children: (line: Line) => ReactNode
}

/** A list of the start page, kept up to date: loading, failed, empty, or with lines. */
export function LivePanel<Line>(props: LivePanelProps<Line>) {
  const { title, lines, more = false, error, onRetry, empty, action, children } = props
  const count = lines && lines.length > 0 ? `${lines.length}${more ? '+' : ''}` : undefined
  return (
    <Panel title={title} count={count} action={action}>
      {lines === undefined && !error && (
        <PanelBody>
          <LoadingState rows={2} />
        </PanelBody>
      )}
      {error ? (
        <PanelBody>
          <ErrorState error={error} onRetry={onRetry} />
        </PanelBody>
      ) : null}
      {!error && lines?.length === 0 && <PanelEmpty>{empty}</PanelEmpty>}
      {!error && lines && lines.length > 0 && <Lines>{lines.map(children)}</Lines>}
    </Panel>
  )
}

import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ordered-list.module.css'

/** A line of a list whose order somebody decides. */
export interface OrderedLine {
  readonly key: string
  readonly title: string
  readonly below: ReactNode
  /** Buttons beside those that move the line. */
  readonly acts: ReactNode
}

interface OrderedListProps {
  label: string
  lines: readonly OrderedLine[]
  busy: boolean
  onMove: (from: number, to: number) => void
}

/** A list whose lines are moved up and down by buttons, which keep the focus while their line moves. */
export function OrderedList({ label, lines, busy, onMove }: OrderedListProps) {
  const { t } = useTranslation('partner-portal')
  const list = useRef<HTMLOListElement>(null)
  const movedLine = useRef<{ key: string; by: 'UP' | 'DOWN' } | null>(null)
  const order = lines.map(({ key }) => key).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the lines stand in another order.
  useEffect(() => {
    const last = movedLine.current
    if (!last) return
    movedLine.current = null
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-line="${CSS.escape(last.key)}"] button[data-by]`,
    )
    const [up, down] = buttons ?? []
    const [own, other] = last.by === 'UP' ? [up, down] : [down, up]
    if (own?.getAttribute('aria-disabled') === 'true') other?.focus()
    else own?.focus()
  }, [order])
  const isAtEnd = (index: number, by: 'UP' | 'DOWN') =>
    index === (by === 'UP' ? 0 : lines.length - 1)
  const move = (index: number, by: 'UP' | 'DOWN') => {
    const line = lines[index]
    const to = index + (by === 'UP' ? -1 : 1)
    if (busy || !line || to < 0 || to >= lines.length) return
    movedLine.current = { key: line.key, by }
    onMove(index, to)
  }
  return (
    <ol ref={list} aria-label={label} className={classes.list}>
      {lines.map(({ key, title, below, acts }, index) => (
        <li key={key} data-line={key} className={classes.line}>
          <Group justify="space-between" gap="sm">
            <Stack gap={0} flex="1 1 14rem" miw={0}>
              <Text fw={550} dir="auto" className={classes.title}>
                {title}
              </Text>
              <Text size="sm" c="dimmed" component="div" className={classes.title}>
                {below}
              </Text>
            </Stack>
            <Group gap="xs">
              {(['UP', 'DOWN'] as const).map((by) => (
                <ActionIcon
                  key={by}
                  data-by={by}
                  variant="default"
                  size={36}
                  aria-label={t(by === 'UP' ? 'moveUp' : 'moveDown', { title })}
                  aria-disabled={isAtEnd(index, by)}
                  {...(isAtEnd(index, by) ? { 'data-disabled': true } : {})}
                  onClick={() => move(index, by)}
                >
                  {by === 'UP' ? <IconArrowUp size={18} /> : <IconArrowDown size={18} />}
                </ActionIcon>
              ))}
              {acts}
            </Group>
          </Group>
        </li>
      ))}
    </ol>
  )
}

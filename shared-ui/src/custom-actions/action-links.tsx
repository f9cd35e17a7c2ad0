import { Button, Group, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { customActionIcon } from './custom-action-icons.ts'
import { openingOf } from './opening.ts'
import type { OwnCustomAction } from './use-own-custom-actions.ts'

interface ActionLinksProps {
  /** What they are, for screen readers. */
  label: string
  actions: readonly OwnCustomAction[]
}

/** Actions of the partner as links that look like buttons; nothing where there are none. */
export function ActionLinks({ label, actions }: ActionLinksProps) {
  const { t } = useTranslation('shared/custom-actions')
  if (actions.length === 0) return null
  return (
    <Group component="nav" aria-label={label} gap="xs">
      {actions.map((action) => {
        const Icon = customActionIcon[action.icon]
        return (
          <Button
            key={action.id}
            component="a"
            variant="default"
            size="xs"
            justify="flex-start"
            leftSection={<Icon size={16} aria-hidden />}
            {...openingOf(action)}
          >
            <bdi>{action.label}</bdi>
            <VisuallyHidden> {t(`hint.${action.opens}`)}</VisuallyHidden>
          </Button>
        )
      })}
    </Group>
  )
}

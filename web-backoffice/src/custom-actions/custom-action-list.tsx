import { Button, Group, Paper, Stack, Text, ThemeIcon } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { customActionIcon } from 'shared-ui/custom-actions/custom-action-icons.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import classes from './custom-action-list.module.css'
import {
  type CustomActionRowFragment,
  SwitchCustomActionDocument,
} from './custom-actions.generated.ts'
import { DeleteCustomActionDialog } from './delete-dialog.tsx'
import { ChangeCustomActionDialog } from './written-dialogs.tsx'

interface CustomActionListProps {
  actions: readonly CustomActionRowFragment[]
  onChanged: () => void
}

interface Asked {
  /** Null while the dialog closes. */
  act: 'CHANGE' | 'DELETE' | null
  action: CustomActionRowFragment
}

/** The menus and actions in their order, with what can be done to each. */
export function CustomActionList({ actions, onChanged }: CustomActionListProps) {
  const { t } = useTranslation('custom-actions')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [send, { busy, error }] = useAction(SwitchCustomActionDocument)
  const close = () => setAsked((last) => last && { ...last, act: null })
  const toggle = async ({ id, label, active }: CustomActionRowFragment) => {
    if (!(await send({ input: { customActionId: id, active: !active } }))) return
    notifyDone(t(active ? 'hiddenNow' : 'shownNow', { label }))
  }
  return (
    <>
      <ErrorMessage error={error} />
      <Stack component="ul" gap="sm" className={classes.list}>
        {actions.map((action) => (
          <Paper key={action.id} component="li" withBorder p="md">
            <Group justify="space-between" align="flex-start" gap="sm">
              <Facts action={action} />
              <Acts
                action={action}
                busy={busy}
                onToggle={() => void toggle(action)}
                onAsk={(act) => setAsked({ act, action })}
              />
            </Group>
          </Paper>
        ))}
      </Stack>
      {asked && (
        <>
          <ChangeCustomActionDialog
            action={asked.action}
            opened={asked.act === 'CHANGE'}
            onClose={close}
          />
          <DeleteCustomActionDialog
            action={asked.action}
            opened={asked.act === 'DELETE'}
            onClose={close}
            onDeleted={onChanged}
          />
        </>
      )}
    </>
  )
}

function Facts({ action }: { action: CustomActionRowFragment }) {
  const { t } = useTranslation('custom-actions')
  const { t: word } = useTranslation('shared')
  const { kind, label, category, place, opens, icon, roles, address, host, active } = action
  const Icon = customActionIcon[icon]
  const { accountCount } = action
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap" flex="1 1 18rem" miw={0}>
      <ThemeIcon variant="light" size="lg" aria-hidden>
        <Icon size={18} />
      </ThemeIcon>
      <Stack gap={2} miw={0}>
        <Group gap="xs">
          <Text fw={600} className={classes.anywhere}>
            <bdi>{label}</bdi>
          </Text>
          <StatusBadge tone={active ? 'good' : 'neutral'}>
            {t(active ? 'shown' : 'hidden')}
          </StatusBadge>
        </Group>
        <Text size="sm">
          {[t(`kindOf.${kind}`), place ? t(`placeOf.${place}`) : category, t(`opensOf.${opens}`)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {roles.map((role) => word(`role.${role}`)).join(', ')} ·{' '}
          {accountCount === null ? t('allAccounts') : t('chosenAccounts', { count: accountCount })}
        </Text>
        <Text size="sm" className={classes.anywhere}>
          <Text span fw={600} size="sm">
            {host}
          </Text>{' '}
          <Text span c="dimmed" size="sm" dir="ltr">
            {address}
          </Text>
        </Text>
      </Stack>
    </Group>
  )
}

interface ActsProps {
  action: CustomActionRowFragment
  busy: boolean
  onToggle: () => void
  onAsk: (act: 'CHANGE' | 'DELETE') => void
}

function Acts({ action: { label, active }, busy, onToggle, onAsk }: ActsProps) {
  const { t } = useTranslation('custom-actions')
  const { t: word } = useTranslation('shared')
  const act = (name: string, onClick: () => void, danger = {}) => (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${name}: ${label}`}
      disabled={busy}
      onClick={onClick}
      {...danger}
    >
      {name}
    </Button>
  )
  return (
    <Group gap={4}>
      {act(word('action.edit'), () => onAsk('CHANGE'))}
      {act(t(active ? 'hide' : 'show'), onToggle)}
      {act(t('delete'), () => onAsk('DELETE'), { c: 'var(--mantine-color-error)' })}
    </Group>
  )
}

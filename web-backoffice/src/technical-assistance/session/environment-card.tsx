import { Group, Loader, Text, ThemeIcon, UnstyledButton, VisuallyHidden } from '@mantine/core'
import {
  IconBrowser,
  IconBuildingStore,
  IconDeviceMobile,
  IconReportMoney,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useEnvironmentName } from '../../environment-tabs/use-environment-name.ts'
import type { Environment, MembershipRole } from '../request/assistance-request.generated.ts'
import classes from './environment-card.module.css'
import { wayIn } from './environment-words.ts'

interface EnvironmentCardProps {
  environment: Environment
  client: string
  role: MembershipRole
  busy: boolean
  disabled: boolean
  onEnter: () => void
}

const icons = {
  STORE: IconBuildingStore,
  WEB: IconBrowser,
  APP: IconDeviceMobile,
  RCM: IconReportMoney,
} as const

/** The button that opens one environment (AS8). */
export function EnvironmentCard(props: EnvironmentCardProps) {
  const { environment, client, role, busy, disabled, onEnter } = props
  const { t } = useTranslation('technical-assistance/session')
  const nameOf = useEnvironmentName()
  const Icon = icons[environment]
  return (
    <UnstyledButton className={classes.card} onClick={onEnter} disabled={disabled} aria-busy={busy}>
      <Group wrap="nowrap" gap="md">
        <ThemeIcon size={48} radius="md" variant="light">
          {busy ? <Loader size={24} /> : <Icon size={28} aria-hidden />}
        </ThemeIcon>
        <div>
          <Text fw={650} component="span" display="block">
            {nameOf(environment)}
          </Text>
          <Text size="sm" c="dimmed" component="span" display="block">
            {t(wayIn(environment, role), { name: client })}
          </Text>
          {environment !== 'APP' && <VisuallyHidden>({t('newTab')})</VisuallyHidden>}
        </div>
      </Group>
    </UnstyledButton>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EndNow } from 'shared-ui/client-assistance/end-now.tsx'
import { useClientAssistance } from 'shared-ui/client-assistance/use-client-assistance.ts'
import { ClockLeft } from 'shared-ui/countdown/clock-left.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Line, Lines } from 'shared-ui/lists/line.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Panel, PanelBody } from 'shared-ui/lists/panel.tsx'
import { EndPartnerSession } from '../partner-session-end/end-partner-session.tsx'
import type { EcosystemAccessChangedSubscription } from './home.generated.ts'

type Access = EcosystemAccessChangedSubscription['ecosystemAccessChanged'][number]

interface AccessPanelProps {
  /** Undefined until the first answer. */
  access: readonly Access[] | undefined
  error: unknown
  onRetry: () => void
}

/**
 * Who has access to the ecosystem now, with the time left; the viewer can end a session on their own account
 * (AS6).
 */
export function AccessPanel({ access, error, onRetry }: AccessPanelProps) {
  const { t } = useTranslation('home')
  return (
    <Panel title={t('access')}>
      {error ? (
        <PanelBody>
          <ErrorState error={error} onRetry={onRetry} />
        </PanelBody>
      ) : access === undefined ? (
        <PanelBody>
          <LoadingState rows={1} />
        </PanelBody>
      ) : access.length === 0 ? (
        <PanelBody>
          <Group gap="sm" wrap="nowrap" align="flex-start">
            <IconShieldCheck
              size={22}
              aria-hidden
              color="var(--mantine-color-anchor)"
              style={{ flex: 'none' }}
            />
            <div>
              <Text fw={600}>{t('nobody')}</Text>
              <Text size="sm" c="dimmed">
                {t('nobodyHint')}
              </Text>
            </div>
          </Group>
        </PanelBody>
      ) : (
        <Lines>
          {access.map((session) => (
            <AccessLine key={session.id} session={session} />
          ))}
        </Lines>
      )}
    </Panel>
  )
}

function AccessLine({ session }: { session: Access }) {
  const { t } = useTranslation('home')
  const { t: word } = useTranslation('shared')
  const { list } = useFormats()
  const { id, kind, reason, controllerName, subjectName, isOwn } = session
  const { endsAt, warningSeconds, environments } = session
  const isTeams = kind === 'PARTNER'
  const entered = environments.map((environment) => word(`environment.${environment}`))
  const as = isOwn ? t('asYou') : t('asMember', { name: subjectName })
  return (
    <Line
      name={controllerName}
      detail={
        <>
          {as} ·{' '}
          {entered.length > 0 ? t('entered', { environments: list(entered) }) : t('enteredNothing')}
          {reason && (
            <>
              <br />
              <bdi>{reason}</bdi>
            </>
          )}
        </>
      }
      aside={
        <>
          <ClockLeft
            endsAt={endsAt}
            warningSeconds={warningSeconds}
            label={t('timeLeft', { name: controllerName })}
          />
          {isTeams ? <EndPartnerSession id={id} name={controllerName} /> : isOwn && <EndOwn />}
        </>
      }
    />
  )
}

/** Only the person who is assisted can end a session of support early; one of the partner's team, the administrator. */
function EndOwn() {
  const { t } = useTranslation('shared/client-assistance')
  const live = useClientAssistance(null)
  const { assistance } = live
  if (!assistance || assistance.closedAt !== null) return null
  return (
    <EndNow assistance={assistance} live={live}>
      {(open) => (
        <Button size="xs" color="red.8" onClick={open}>
          {t('end')}
        </Button>
      )}
    </EndNow>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ActWithCodeDialog } from '../dialogs/act-with-code-dialog.tsx'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { StatusBadge } from '../status-badge.tsx'
import type { ShownSignOn } from './shown-sign-on.ts'
import {
  SingleSignOnDocument,
  SwitchPasswordSignInsDocument,
  SwitchSingleSignOnDocument,
} from './single-sign-on.generated.ts'

interface UseSectionProps {
  ecosystemId: string | null
  signOn: ShownSignOn
}

type Act = 'switchOn' | 'switchOff' | 'passwordsOff' | 'passwordsOn'

const refetchQueries = [SingleSignOnDocument]

/** Whether people sign in by it, and whether their passwords still count. */
export function UseSection({ ecosystemId, signOn }: UseSectionProps) {
  const { t } = useTranslation('shared/single-sign-on')
  const [asking, setAsking] = useState<Act | null>(null)
  const [switchIt, switching] = useAction(SwitchSingleSignOnDocument, { refetchQueries })
  const [passwords, switchingPasswords] = useAction(SwitchPasswordSignInsDocument, {
    refetchQueries,
  })
  const { enabled, passwordsOff } = signOn
  const isOfPasswords = asking === 'passwordsOff' || asking === 'passwordsOn'
  const act = (code: string): Promise<unknown> =>
    isOfPasswords
      ? passwords({ input: { ecosystemId, on: asking === 'passwordsOn', code } })
      : switchIt({ input: { ecosystemId, on: asking === 'switchOn', code } })
  return (
    <SectionCard
      title={t('use')}
      description={t('useLead')}
      actions={
        <StatusBadge tone={enabled ? 'good' : 'neutral'}>
          {t(enabled ? 'isOn' : 'isOff')}
        </StatusBadge>
      }
    >
      <Group>
        <Button
          variant={enabled ? 'default' : 'filled'}
          onClick={() => setAsking(enabled ? 'switchOff' : 'switchOn')}
        >
          {t(enabled ? 'switchOff.act' : 'switchOn.act')}
        </Button>
      </Group>
      {enabled ? (
        <>
          <Text size="sm">{t(passwordsOff ? 'passwordsAreOff' : 'passwordsAreOn')}</Text>
          <Button
            variant="default"
            w="fit-content"
            onClick={() => setAsking(passwordsOff ? 'passwordsOn' : 'passwordsOff')}
          >
            {t(passwordsOff ? 'passwordsOn.act' : 'passwordsOff.act')}
          </Button>
        </>
      ) : null}
      {asking ? (
        <ActWithCodeDialog
          opened
          title={t(`${asking}.act`)}
          description={t(`${asking}.lead`)}
          confirmLabel={t(`${asking}.act`)}
          state={isOfPasswords ? switchingPasswords : switching}
          act={act}
          onDone={() => notifyDone(t(`${asking}.done`))}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </SectionCard>
  )
}

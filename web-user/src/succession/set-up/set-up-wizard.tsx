import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useFocusOnStep } from '../use-focus-on-step.ts'
import { WizardSteps } from '../wizard-steps.tsx'
import type { EcosystemToSetUp } from './ecosystem-to-set-up.ts'
import { MembersStep } from './members-step.tsx'
import { NameStep } from './name-step.tsx'
import { SecurityStep } from './security-step.tsx'
import { SuccessorStep } from './successor-step.tsx'

const steps = ['name', 'members', 'successor', 'security'] as const

/** Four short steps; each can be skipped without losing anything (SU12). */
export function SetUpWizard({ ecosystem }: { ecosystem: EcosystemToSetUp }) {
  const { t } = useTranslation('succession/set-up')
  const { t: word } = useTranslation('shared')
  const navigate = useNavigate()
  const [position, setPosition] = useState(0)
  const content = useFocusOnStep(position)
  const step = steps[position] ?? 'name'
  const last = position === steps.length - 1
  const goOn = () => {
    if (!last) return setPosition(position + 1)
    notifyDone(t('finished'))
    void navigate('/')
  }
  return (
    <Stack gap="lg">
      <WizardSteps
        labels={steps.map((name) => t(`steps.${name}`))}
        position={position}
        onBackTo={setPosition}
      />
      <div ref={content} tabIndex={-1} style={{ outline: 'none' }}>
        {step === 'name' ? <NameStep ecosystem={ecosystem} onNamed={goOn} /> : null}
        {step === 'members' ? <MembersStep ecosystem={ecosystem} /> : null}
        {step === 'successor' ? <SuccessorStep ecosystemId={ecosystem.id} /> : null}
        {step === 'security' ? <SecurityStep /> : null}
      </div>
      <Group justify="flex-end" gap="sm">
        {position > 0 ? (
          <Button variant="default" onClick={() => setPosition(position - 1)}>
            {word('action.back')}
          </Button>
        ) : null}
        <Button variant={step === 'name' ? 'default' : 'filled'} onClick={goOn}>
          {last ? t('finish') : t(step === 'name' ? 'later' : 'next')}
        </Button>
      </Group>
    </Stack>
  )
}

import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { claimPath, confirmPath, setUpPath } from '../own-successions/paths.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { CodeActDialog, codeActs } from './code-act-dialog.tsx'
import { InvitationDialogs } from './invitation-dialogs.tsx'
import { StepDownDialog, steppingDown } from './step-down-dialog.tsx'
import classes from './succession-actions.module.css'

type Task = 'ACCEPT' | 'REJECT' | (typeof codeActs)[number] | (typeof steppingDown)[number] | null

/** What the successor can do now: exactly what the API allows, each act with its own dialog or page. */
export function SuccessionActions({ succession }: { succession: OwnSuccession }) {
  const { t: word } = useTranslation('shared/succession')
  const [task, setTask] = useState<Task>(null)
  const close = () => setTask(null)
  const may = (event: OwnSuccession['allowedActions'][number]) =>
    succession.allowedActions.includes(event)
  const codeAct = codeActs.find((act) => act === task)
  const how = steppingDown.find((each) => each === task)
  return (
    <>
      <Group gap="sm" className={classes.actions}>
        {may('ACCEPT') ? (
          <Button onClick={() => setTask('ACCEPT')}>{word('event.ACCEPT')}</Button>
        ) : null}
        {may('REJECT') ? (
          <Button variant="default" onClick={() => setTask('REJECT')}>
            {word('event.REJECT')}
          </Button>
        ) : null}
        {may('CONFIRM') ? (
          <Button component={Link} to={confirmPath}>
            {word('event.CONFIRM')}
          </Button>
        ) : null}
        {may('CLAIM') ? (
          <Button variant="light" component={Link} to={claimPath(succession.id)}>
            {word('event.CLAIM')}
          </Button>
        ) : null}
        {codeActs.filter(may).map((act) => (
          <Button key={act} onClick={() => setTask(act)}>
            {word(`event.${act}`)}
          </Button>
        ))}
        {steppingDown.filter(may).map((how) => (
          <Button key={how} variant="default" onClick={() => setTask(how)}>
            {word(`event.${how}`)}
          </Button>
        ))}
        <NewAdministratorLinks succession={succession} />
      </Group>
      {task === 'ACCEPT' || task === 'REJECT' ? (
        <InvitationDialogs succession={succession} begin={task} onClose={close} />
      ) : null}
      {codeAct ? <CodeActDialog succession={succession} act={codeAct} onClose={close} /> : null}
      {how ? <StepDownDialog succession={succession} how={how} onClose={close} /> : null}
    </>
  )
}

/** The link with which the new administrator continues. */
function NewAdministratorLinks({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession/set-up')
  const { t: appWord } = useTranslation('app')
  const { memberships } = useViewer()
  const { storeUrl } = usePublicSettings()
  const administers = memberships.some(
    ({ role, ecosystem }) => role === 'ADMINISTRATOR' && ecosystem.id === succession.ecosystemId,
  )
  if (succession.state !== 'COMPLETED' || !administers) return null
  return (
    <>
      <Button component={Link} to={setUpPath(succession.ecosystemId)}>
        {t('title')}
      </Button>
      <Button
        variant="default"
        component="a"
        href={`${storeUrl}/ecosystems/${succession.ecosystemId}`}
      >
        {appWord('openStore')}
      </Button>
    </>
  )
}

import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Factor } from 'shared-schema/enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ActWithCodeDialog } from 'shared-ui/dialogs/act-with-code-dialog.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { type PersonFactsFragment, UnlockFactorDocument } from '../platform-people.generated.ts'
import classes from './person-list.module.css'

/** What wrong tries have locked, for whom and until when; each factor is opened again by itself (PA5). */
export function LockedFactors({ person }: { person: PersonFactsFragment }) {
  const { t } = useTranslation('platform-people')
  const { t: word } = useTranslation('shared')
  const [asked, setAsked] = useState<{ factor: Factor; opened: boolean } | null>(null)
  const { locks, allowedActs } = person
  const factors = [...new Set(locks.map(({ factor }) => factor))]
  const mayUnlock = allowedActs.includes('UNLOCK_FACTOR')
  return (
    <SectionCard title={t('locks')} description={t('locksLead')}>
      {factors.length === 0 && <Text>{t('noLocks')}</Text>}
      {factors.length > 0 && (
        <Stack component="ul" gap="sm" className={classes.list}>
          {factors.map((factor) => (
            <Paper key={factor} component="li" withBorder p="sm">
              <Group justify="space-between" gap="xs">
                <div className={classes.anywhere}>
                  <Text fw={600}>{word(`factor.${factor}`)}</Text>
                  {locks
                    .filter((lock) => lock.factor === factor)
                    .map(({ guesser, until }) => (
                      <Text key={guesser} size="sm" c="dimmed">
                        {word(`guesser.${guesser}`)}, {t('until')} <Instant at={until} />
                      </Text>
                    ))}
                </div>
                {mayUnlock && (
                  <Button
                    variant="default"
                    aria-label={`${t('act.UNLOCK_FACTOR')}: ${word(`factor.${factor}`)}`}
                    onClick={() => setAsked({ factor, opened: true })}
                  >
                    {t('act.UNLOCK_FACTOR')}
                  </Button>
                )}
              </Group>
            </Paper>
          ))}
        </Stack>
      )}
      {asked && (
        <UnlockDialog
          person={person}
          {...asked}
          onClose={() => setAsked((last) => last && { ...last, opened: false })}
        />
      )}
    </SectionCard>
  )
}

interface UnlockDialogProps {
  person: PersonFactsFragment
  factor: Factor
  opened: boolean
  onClose: () => void
}

/** Opens one factor again, with an MFA code. */
function UnlockDialog({ person, factor, opened, onClose }: UnlockDialogProps) {
  const { t } = useTranslation('platform-people')
  const { t: word } = useTranslation('shared')
  const [unlock, state] = useAction(UnlockFactorDocument)
  const { id: personId, name } = person
  const named = { name, factor: word(`factor.${factor}`) }
  return (
    <ActWithCodeDialog
      opened={opened}
      title={t('ask.UNLOCK_FACTOR.title', named)}
      description={t('ask.UNLOCK_FACTOR.body', named)}
      confirmLabel={t('act.UNLOCK_FACTOR')}
      state={state}
      act={(code) => unlock({ input: { personId, factor, code } })}
      onDone={() => notifyDone(t('ask.UNLOCK_FACTOR.done', named))}
      onClose={onClose}
    />
  )
}

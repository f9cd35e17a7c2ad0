import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ActWithCodeDialog } from '../dialogs/act-with-code-dialog.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { StatusBadge } from '../status-badge.tsx'
import { CopiedText } from './copied-text.tsx'
import classes from './domains-section.module.css'
import type { ShownSignOn } from './shown-sign-on.ts'
import {
  AddSingleSignOnDomainDocument,
  RemoveSingleSignOnDomainDocument,
  SingleSignOnDocument,
  VerifySingleSignOnDomainDocument,
} from './single-sign-on.generated.ts'

type Domain = ShownSignOn['domains'][number]

interface DomainsSectionProps {
  ecosystemId: string | null
  signOn: ShownSignOn
}

const refetchQueries = [SingleSignOnDocument]

/** The domains for whose addresses the provider speaks, each with the record that proves whose it is. */
export function DomainsSection({ ecosystemId, signOn }: DomainsSectionProps) {
  const { t } = useTranslation('shared/single-sign-on')
  const [removed, setRemoved] = useState<Domain | null>(null)
  const [remove, removing] = useAction(RemoveSingleSignOnDomainDocument, { refetchQueries })
  return (
    <SectionCard title={t('domains')} description={t('domainsLead')}>
      {signOn.domains.length === 0 ? <Text>{t('noDomain')}</Text> : null}
      {signOn.domains.length > 0 ? (
        <Stack component="ul" gap="sm" className={classes.list}>
          {signOn.domains.map((domain) => (
            <DomainLine
              key={domain.id}
              ecosystemId={ecosystemId}
              domain={domain}
              onRemove={() => setRemoved(domain)}
            />
          ))}
        </Stack>
      ) : null}
      <AddDomain ecosystemId={ecosystemId} />
      {removed ? (
        <ActWithCodeDialog
          opened
          danger
          title={t('removeTitle', { domain: removed.domain })}
          description={t('removeLead')}
          confirmLabel={t('remove')}
          state={removing}
          act={(code) => remove({ input: { ecosystemId, domainId: removed.id, code } })}
          onDone={() => notifyDone(t('removed', { domain: removed.domain }))}
          onClose={() => setRemoved(null)}
        />
      ) : null}
    </SectionCard>
  )
}

interface DomainLineProps {
  ecosystemId: string | null
  domain: Domain
  onRemove: () => void
}

function DomainLine({ ecosystemId, domain: row, onRemove }: DomainLineProps) {
  const { t } = useTranslation('shared/single-sign-on')
  const [verify, { busy, error }] = useAction(VerifySingleSignOnDomainDocument, { refetchQueries })
  const { id, domain, recordName, recordValue, provenAt } = row
  const look = async () => {
    if (await verify({ input: { ecosystemId, domainId: id } }))
      notifyDone(t('verified', { domain }))
  }
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <Text fw={600} className={classes.anywhere}>
              {domain}
            </Text>
            <StatusBadge tone={provenAt ? 'good' : 'warning'}>
              {t(provenAt ? 'isVerified' : 'isUnverified')}
            </StatusBadge>
          </Group>
          <Group gap="sm">
            {provenAt ? null : (
              <Button
                size="xs"
                loading={busy}
                aria-label={`${t('verify')}: ${domain}`}
                onClick={() => void look()}
              >
                {t('verify')}
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('remove')}: ${domain}`}
              onClick={onRemove}
            >
              {t('remove')}
            </Button>
          </Group>
        </Group>
        {provenAt ? null : (
          <>
            <Text size="sm">{t('recordLead')}</Text>
            <CopiedText label={t('recordName')} text={recordName} />
            <CopiedText label={t('recordValue')} text={recordValue} />
          </>
        )}
        <ErrorMessage error={error} />
      </Stack>
    </Paper>
  )
}

function AddDomain({ ecosystemId }: { ecosystemId: string | null }) {
  const { t } = useTranslation('shared/single-sign-on')
  const [add, state] = useAction(AddSingleSignOnDomainDocument, { refetchQueries })
  const [round, setRound] = useState(0)
  return (
    <AddDomainForm
      key={round}
      state={state}
      label={t('addDomain')}
      onAdd={async (domain) => {
        if (await add({ input: { ecosystemId, domain } })) setRound(round + 1)
      }}
    />
  )
}

interface AddDomainFormProps {
  state: { busy: boolean; error: unknown }
  label: string
  onAdd: (domain: string) => Promise<void>
}

function AddDomainForm({ state, label, onAdd }: AddDomainFormProps) {
  const { t } = useTranslation('shared/single-sign-on')
  const form = useForm({
    initial: { domain: '' },
    check: ({ domain }) => ({ domain: domain.trim() === '' ? t('domainMissing') : null }),
    state,
    send: ({ domain }) => onAdd(domain.trim()),
  })
  return (
    <form {...form.props}>
      <Stack gap="sm" maw={560}>
        <TextInput
          label={t('domain')}
          description={t('domainHint')}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={253}
          {...form.field('domain')}
        />
        <FormAlert error={form.error} />
        <Button type="submit" variant="default" w="fit-content" loading={form.busy}>
          {label}
        </Button>
      </Stack>
    </form>
  )
}

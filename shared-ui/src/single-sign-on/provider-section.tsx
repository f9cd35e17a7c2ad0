import { Button, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ActWithCodeDialog } from '../dialogs/act-with-code-dialog.tsx'
import { useForm } from '../form/use-form.ts'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { CopiedText } from './copied-text.tsx'
import type { ShownSignOn } from './shown-sign-on.ts'
import { SaveSingleSignOnDocument, SingleSignOnDocument } from './single-sign-on.generated.ts'

interface ProviderSectionProps {
  ecosystemId: string | null
  known: ShownSignOn | null
  redirectAddresses: readonly string[]
  signOutAddress: string
}

/** Joins nowhere by itself. */
const NOBODY = 'NOBODY'

const wordsIn = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '')

/** Which provider it is, what it must know of this installation, and what its word counts for. */
export function ProviderSection(props: ProviderSectionProps) {
  const { ecosystemId, known, redirectAddresses, signOutAddress } = props
  const { t } = useTranslation('shared/single-sign-on')
  const { t: word } = useTranslation('shared')
  const [asking, setAsking] = useState(false)
  const [save, state] = useAction(SaveSingleSignOnDocument, {
    refetchQueries: [SingleSignOnDocument],
  })
  const form = useForm({
    initial: {
      name: known?.name ?? '',
      issuer: known?.issuer ?? '',
      clientId: known?.clientId ?? '',
      clientSecret: '',
      mfaValues: known?.mfaValues.join(' ') ?? '',
      role: (known?.role ?? NOBODY) as string | null,
    },
    check: ({ name, issuer, clientId, clientSecret }) => ({
      name: name.trim() === '' ? t('nameMissing') : null,
      issuer: issuer.trim() === '' ? t('issuerMissing') : null,
      clientId: clientId.trim() === '' ? t('clientIdMissing') : null,
      clientSecret:
        clientSecret.trim() === '' && known?.issuer !== issuer.trim() ? t('secretMissing') : null,
    }),
    state: { busy: state.busy, error: null },
    send: () => setAsking(true),
  })
  const { name, issuer, clientId, clientSecret, mfaValues, role } = form.values
  const send = (code: string) =>
    save({
      input: {
        ecosystemId,
        name: name.trim(),
        issuer: issuer.trim(),
        clientId: clientId.trim(),
        clientSecret: clientSecret.trim() || null,
        mfaValues: wordsIn(mfaValues),
        role: role === 'USER' || role === 'ATTENDANT' ? role : null,
        code,
      },
    })
  return (
    <SectionCard title={t('provider')} description={t('providerLead')}>
      <Stack gap="xs">
        <Text size="sm">{t('redirectLead')}</Text>
        {redirectAddresses.map((address) => (
          <CopiedText
            key={address}
            label={t('redirectAddress', { host: new URL(address).host })}
            text={address}
          />
        ))}
        <Text size="sm">{t('signOutLead')}</Text>
        <CopiedText label={t('signOutAddress')} text={signOutAddress} />
      </Stack>
      <form {...form.props}>
        <Stack gap="md" maw={560}>
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            maxLength={100}
            {...form.field('name')}
          />
          <TextInput
            label={t('issuer')}
            description={t('issuerHint')}
            type="url"
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={500}
            {...form.field('issuer')}
          />
          <TextInput
            label={t('clientId')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={300}
            {...form.field('clientId')}
          />
          <PasswordInput
            label={t('clientSecret')}
            description={known ? t('secretKept') : null}
            autoComplete="off"
            {...form.field('clientSecret')}
          />
          <TextInput
            label={t('mfaValues')}
            description={t('mfaValuesHint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...form.field('mfaValues')}
          />
          {ecosystemId === null ? null : (
            <Select
              label={t('joining')}
              description={t('joiningHint')}
              allowDeselect={false}
              data={[
                { value: NOBODY, label: t('joiningNobody') },
                { value: 'USER', label: word('role.USER') },
                { value: 'ATTENDANT', label: word('role.ATTENDANT') },
              ]}
              {...form.field('role')}
            />
          )}
          <Button type="submit" w="fit-content">
            {known ? t('save') : t('setUp')}
          </Button>
        </Stack>
      </form>
      <ActWithCodeDialog
        opened={asking}
        title={known ? t('save') : t('setUp')}
        confirmLabel={known ? t('save') : t('setUp')}
        description={known ? t('saveLead') : null}
        state={state}
        act={send}
        onDone={() => notifyDone(t('saved'))}
        onClose={() => setAsking(false)}
      />
    </SectionCard>
  )
}

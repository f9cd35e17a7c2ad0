import { useQuery } from '@apollo/client/react'
import {
  Checkbox,
  Group,
  MultiSelect,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import '@mantine/core/styles/Radio.css'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { membershipRoles } from 'shared-schema/enums'
import { noticeSeverities } from 'shared-schema/notice-enums'
import type { FieldProps, Form } from 'shared-ui/form/use-form.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { AccountsForNoticeDocument } from './custom-notices.generated.ts'
import { chosenIn, type NoticeDraft } from './notice-draft.ts'
import { NoticePreview } from './notice-preview.tsx'

interface NoticeFieldsProps {
  form: Form<NoticeDraft>
  zone: string
  /** The accounts that are chosen already. */
  chosen: readonly AccountChoice[]
  /** A running notice has begun: its start stays. */
  isRunning: boolean
}

interface AccountChoice {
  readonly id: string
  readonly name: string
}

/** What a notice says, when, and to whom; below, how its readers will see it. */
export function NoticeFields({ form, zone, chosen, isRunning }: NoticeFieldsProps) {
  const { t } = useTranslation('custom-notices')
  const { t: word } = useTranslation('shared')
  const { severity, textEs, textPtBr, textEn, audience } = form.values
  return (
    <Stack>
      <Select
        label={t('severityLabel')}
        data={noticeSeverities.map((value) => ({ value, label: word(`noticeSeverity.${value}`) }))}
        allowDeselect={false}
        {...form.field('severity')}
      />
      <TextField label={t('textEs')} field={form.field('textEs')} autoFocus />
      <TextField label={t('textPtBr')} field={form.field('textPtBr')} />
      <TextField label={t('textEn')} field={form.field('textEn')} />
      <div>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="datetime-local"
            label={t('startsLocal')}
            required
            disabled={isRunning}
            {...form.field('startsLocal')}
          />
          <TextInput
            type="datetime-local"
            label={t('endsLocal')}
            required
            {...form.field('endsLocal')}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed" mt={4}>
          {t('zoneHint', { zone: zone.replaceAll('_', ' ') })}
        </Text>
      </div>
      <RolesField field={form.field('roles')} />
      <ChoiceField
        label={t('accounts')}
        field={form.field('audience')}
        choices={[
          { value: 'ALL', label: t('allAccounts') },
          { value: 'CHOSEN', label: t('chosenOnly') },
        ]}
      />
      {audience === 'CHOSEN' && <AccountsField field={form.field('accounts')} chosen={chosen} />}
      <ChoiceField
        label={t('dismissibleLabel')}
        field={form.field('dismissible')}
        choices={[
          { value: 'YES', label: t('dismissible') },
          { value: 'NO', label: t('notDismissible') },
        ]}
      />
      {(textEs || textPtBr || textEn) && (
        <section aria-label={t('preview.title')}>
          <Text fw={600} mb="xs">
            {t('preview.title')}
          </Text>
          <NoticePreview notice={{ severity, texts: { es: textEs, ptBr: textPtBr, en: textEn } }} />
        </section>
      )}
    </Stack>
  )
}

interface TextFieldProps {
  label: string
  field: FieldProps
  autoFocus?: boolean
}

function TextField({ label, field, autoFocus = false }: TextFieldProps) {
  const { limits } = usePublicSettings()
  return (
    <ReasonArea
      label={label}
      most={limits.noticeLength.most}
      required
      autoFocus={autoFocus}
      {...field}
    />
  )
}

interface ChoiceFieldProps {
  label: string
  field: FieldProps<string>
  choices: readonly { value: string; label: string }[]
}

function ChoiceField({ label, field, choices }: ChoiceFieldProps) {
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...props } = field
  return (
    <Radio.Group label={label} {...props}>
      <Group gap="lg" mt={4}>
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Group>
    </Radio.Group>
  )
}

function RolesField({ field }: { field: FieldProps }) {
  const { t } = useTranslation('custom-notices')
  const { t: word } = useTranslation('shared')
  const { 'aria-invalid': _, value, onChange, ...props } = field
  return (
    <Checkbox.Group
      label={t('roles')}
      value={chosenIn(value)}
      onChange={(roles) => onChange(roles.join(' '))}
      {...props}
    >
      <Group gap="lg" mt={4}>
        {membershipRoles.map((role) => (
          <Checkbox key={role} value={role} label={word(`role.${role}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

interface AccountsFieldProps {
  field: FieldProps
  chosen: readonly AccountChoice[]
}

/** Chooses accounts by name, of as many as there are: they are searched by the API. */
function AccountsField({ field, chosen }: AccountsFieldProps) {
  const { t } = useTranslation('custom-notices')
  const { value, onChange, ...props } = field
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const { data, previousData } = useQuery(AccountsForNoticeDocument, {
    variables: { search: search || null },
  })
  const found = ((data ?? previousData)?.partnerAccounts.edges ?? []).map(({ node }) => node)
  const [known, setKnown] = useState(chosen)
  const offered = [...new Map([...known, ...found].map((each) => [each.id, each])).values()]
  const choose = (ids: readonly string[]) => {
    setKnown(offered.filter(({ id }) => ids.includes(id)))
    onChange(ids.join(' '))
  }
  return (
    <MultiSelect
      label={t('chosenLabel')}
      placeholder={t('chosenPlaceholder')}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      // The API has searched already; what is chosen stands in the field.
      filter={({ options }) => options}
      searchable
      searchValue={typed}
      onSearchChange={(next) => type(next.slice(0, 100))}
      nothingFoundMessage={t('noAccount')}
      hidePickedOptions
      clearButtonProps={{ 'aria-label': t('clearAccounts') }}
      value={chosenIn(value)}
      onChange={choose}
      {...props}
    />
  )
}

import { useQuery } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountSituation } from 'shared-schema/partner-enums'
import type { FieldProps } from 'shared-ui/form/use-form.ts'
import { AccountsToChooseDocument, ChosenAccountDocument } from './partner-channels.generated.ts'

interface AccountChoiceProps {
  label: string
  placeholder?: string
  /** Only accounts in this situation. */
  situation?: AccountSituation
  required?: boolean
  value: string | null
  onChange: (accountId: string | null) => void
  field?: Omit<FieldProps<string | null>, 'value' | 'onChange'>
}

/** The search starts after a pause in typing of this length (ms). */
const pause = 250

/** One of the partner's accounts, found by a part of its name. */
export function AccountChoice({
  label,
  placeholder,
  situation,
  required = false,
  value,
  onChange,
  field,
}: AccountChoiceProps) {
  const { t } = useTranslation('partner-channels')
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed.trim(), pause)
  const { data: chosen } = useQuery(ChosenAccountDocument, {
    variables: { id: value ?? '' },
    skip: value === null,
  })
  const name = value === null ? undefined : chosen?.partnerAccount.name
  const { data, previousData } = useQuery(AccountsToChooseDocument, {
    variables: {
      search: search === '' || search === name ? null : search,
      filter: situation ? { situation } : null,
    },
  })
  const found = (data ?? previousData)?.partnerAccounts.edges.map(({ node }) => node) ?? []
  const all =
    value !== null && name !== undefined && !found.some(({ id }) => id === value)
      ? [{ id: value, name }, ...found]
      : found
  return (
    <Select
      label={label}
      placeholder={placeholder ?? ''}
      data={all.map((account) => ({ value: account.id, label: account.name }))}
      // What fits is decided by the API, which finds accounts by their tax number too.
      filter={({ options }) => options}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('everyAccount') }}
      required={required}
      nothingFoundMessage={t('noAccountFound')}
      searchValue={typed}
      onSearchChange={type}
      {...field}
      value={value}
      onChange={onChange}
    />
  )
}

import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'

interface MemberSearchProps {
  ref: Ref<HTMLInputElement>
  value: string
  onChange: (value: string) => void
}

/** Filters the members by a part of their name or e-mail. */
export function MemberSearch({ ref, value, onChange }: MemberSearchProps) {
  const { t } = useTranslation('members')
  return (
    <TextInput
      ref={ref}
      role="searchbox"
      aria-label={t('search')}
      placeholder={t('search')}
      leftSection={<IconSearch size={16} />}
      rightSection={
        value !== '' && <CloseButton aria-label={t('clearSearch')} onClick={() => onChange('')} />
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={100}
      maw={480}
    />
  )
}

import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'

interface SearchInputProps {
  ref?: Ref<HTMLInputElement>
  /** What is searched for, such as “Search by name or e-mail”. */
  label: string
  clearLabel: string
  value: string
  onChange: (value: string) => void
}

/** The field above a list that narrows it to what fits. */
export function SearchInput({ ref, label, clearLabel, value, onChange }: SearchInputProps) {
  return (
    <TextInput
      {...(ref ? { ref } : {})}
      role="searchbox"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} />}
      rightSection={
        value !== '' && <CloseButton aria-label={clearLabel} onClick={() => onChange('')} />
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={100}
      maw={480}
    />
  )
}

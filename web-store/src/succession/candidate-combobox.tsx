import {
  ActionIcon,
  CloseButton,
  Combobox,
  Group,
  Loader,
  Text,
  TextInput,
  useCombobox,
  VisuallyHidden,
} from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { MailsRefused } from 'shared-ui/mails-refused.tsx'
import type { Candidate } from './candidate.ts'
import classes from './successor-card.module.css'
import { useCandidates } from './use-candidates.ts'

interface CandidateComboboxProps {
  ecosystemId: string
  chosen: Candidate | null
  onChoose: (candidate: Candidate | null) => void
  /** Called by the X beside the chosen name. */
  onRemove: (candidate: Candidate) => void
}

/** A type-ahead over the members who can be chosen, by name or e-mail (SU3). */
export function CandidateCombobox(props: CandidateComboboxProps) {
  const { ecosystemId, chosen, onChoose, onRemove } = props
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared')
  const { t: successionWord } = useTranslation('shared/succession')
  const { list } = useFormats()
  const input = useRef<HTMLInputElement>(null)
  const [search, setSearch] = useState('')
  const { candidates, searching, error, retry } = useCandidates(ecosystemId, search)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  function type(text: string) {
    setSearch(text)
    if (chosen) onChoose(null)
    combobox.openDropdown()
    combobox.updateSelectedOptionIndex()
  }

  function submit(membershipId: string) {
    const candidate = candidates?.find((each) => each.membershipId === membershipId)
    if (!candidate) return
    onChoose(candidate)
    combobox.closeDropdown()
  }

  function remove() {
    if (chosen) onRemove(chosen)
    setSearch('')
    input.current?.focus()
  }

  return (
    <div>
      <Combobox
        store={combobox}
        onOptionSubmit={submit}
        // Inside the dialog, so that screen readers find it; fixed, so that the edges of the dialog do not
        // cut it off.
        withinPortal={false}
        floatingStrategy="fixed"
        // Directly below the input, over the hint.
        offset={2}
      >
        <Combobox.Target>
          <TextInput
            ref={input}
            label={t('choose.member')}
            description={
              chosen ? `${chosen.email} · ${word(`role.${chosen.role}`)}` : t('choose.memberHint')
            }
            inputWrapperOrder={['label', 'input', 'description']}
            value={chosen?.name ?? search}
            onChange={(event) => type(event.currentTarget.value)}
            onClick={() => search !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            data-autofocus
            rightSectionWidth={chosen || searching ? 76 : 44}
            rightSection={
              <Group gap={2} wrap="nowrap" justify="flex-end" w="100%" pr={6}>
                {searching && <Loader size={16} aria-hidden />}
                {chosen && (
                  <CloseButton
                    size="sm"
                    aria-label={t('choose.remove', { name: chosen.name })}
                    onClick={remove}
                  />
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  c="dimmed"
                  size="md"
                  aria-label={t('choose.openList')}
                  aria-expanded={combobox.dropdownOpened}
                  // The input must keep the focus: otherwise its list would close.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => {
                    input.current?.focus()
                    combobox.toggleDropdown()
                  }}
                >
                  <IconChevronDown size={18} />
                </ActionIcon>
              </Group>
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={error !== null}>
          <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={t('choose.found')}>
            {candidates?.map(({ membershipId, name, email, role, restrictions, mailsRefused }) => (
              <Combobox.Option
                key={membershipId}
                value={membershipId}
                active={membershipId === chosen?.membershipId}
              >
                <Group justify="space-between" wrap="nowrap" gap="sm">
                  <div>
                    <Text fw={600} size="sm" className={classes.anywhere}>
                      {name}
                    </Text>
                    <Text size="sm" c="dimmed" className={classes.anywhere}>
                      {email}
                    </Text>
                    {mailsRefused && <MailsRefused />}
                    {restrictions.length > 0 && (
                      <Text size="sm" c="var(--mantine-color-error)" className={classes.anywhere}>
                        {t('choose.unfit', {
                          why: list(
                            restrictions.map((broken) => successionWord(`restriction.${broken}`)),
                          ),
                        })}
                      </Text>
                    )}
                  </div>
                  <Text size="sm" c="dimmed">
                    {word(`role.${role}`)}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
            {candidates?.length === 0 && (
              <Combobox.Empty>{t('choose.nobody', { search })}</Combobox.Empty>
            )}
            {candidates === null && (
              <Combobox.Empty>
                {t(search.trim() === '' ? 'choose.type' : 'choose.searching')}
              </Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">
        {combobox.dropdownOpened && candidates
          ? t('choose.count', { count: candidates.length })
          : ''}
      </VisuallyHidden>
      {error !== null && <ErrorState error={error} onRetry={retry} />}
    </div>
  )
}

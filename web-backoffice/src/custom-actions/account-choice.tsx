import { useQuery } from '@apollo/client/react'
import { CloseButton, Group, Radio, Select, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import type { FieldProps, Form } from 'shared-ui/form/use-form.ts'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import type { Typed } from './content.ts'
import classes from './custom-action-list.module.css'
import { AccountsToChooseDocument } from './custom-actions.generated.ts'

/** An account for which a menu or an action is. */
export interface ChosenAccount {
  readonly id: string
  readonly name: string
}

interface AccountChoiceProps {
  form: Pick<Form<Typed>, 'field' | 'values'>
  chosen: readonly ChosenAccount[]
  onChoose: (accounts: readonly ChosenAccount[]) => void
}

/** All accounts of the partner, or some that are searched for by name. */
export function AccountChoice({ form, chosen, onChoose }: AccountChoiceProps) {
  const { t } = useTranslation('custom-actions')
  const { 'aria-invalid': _, ...which } = form.field('accounts')
  const ids = form.field('accountIds')
  const choose = (accounts: readonly ChosenAccount[]) => {
    onChoose(accounts)
    ids.onChange(accounts.map(({ id }) => id).join(','))
  }
  return (
    <Stack gap="xs">
      <Radio.Group label={t('accounts')} {...which}>
        <Group gap="md" mt={4}>
          <Radio value="ALL" label={t('allAccounts')} />
          <Radio value="CHOSEN" label={t('someAccounts')} />
        </Group>
      </Radio.Group>
      {form.values.accounts === 'CHOSEN' && (
        <>
          <AccountSearch
            chosen={chosen}
            error={ids.error}
            errorProps={ids.errorProps}
            onFound={(account) => choose([...chosen, account])}
          />
          <Stack component="ul" gap={4} className={classes.list} aria-label={t('chosen')}>
            {chosen.map((account) => (
              <Group component="li" key={account.id} gap="xs" wrap="nowrap">
                <CloseButton
                  size="sm"
                  aria-label={t('unchoose', { name: account.name })}
                  onClick={() => choose(chosen.filter(({ id }) => id !== account.id))}
                />
                <Text size="sm" className={classes.anywhere}>
                  <bdi>{account.name}</bdi>
                </Text>
              </Group>
            ))}
          </Stack>
        </>
      )}
    </Stack>
  )
}

interface AccountSearchProps {
  chosen: readonly ChosenAccount[]
  error: string | null
  errorProps: FieldProps['errorProps']
  onFound: (account: ChosenAccount) => void
}

function AccountSearch({ chosen, error, errorProps, onFound }: AccountSearchProps) {
  const { t } = useTranslation('custom-actions')
  const { customActionAccounts } = usePublicSettings().limits
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const answer = useQuery(AccountsToChooseDocument, { variables: { search: search || null } })
  const found = (answer.data ?? answer.previousData)?.partnerAccounts.edges ?? []
  const accounts = found
    .map(({ node }) => node)
    .filter(({ id }) => !chosen.some((one) => one.id === id))
  return (
    <>
      <Select
        label={t('addAccount')}
        description={t('addAccountHint')}
        data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        searchable
        searchValue={typed}
        onSearchChange={type}
        // What is found is what the API found, also by other words than the name.
        filter={({ options }) => options}
        nothingFoundMessage={answer.loading ? t('searching') : t('noAccountFound')}
        disabled={chosen.length >= customActionAccounts}
        error={error}
        errorProps={errorProps}
        aria-invalid={error === null ? undefined : true}
        data-field="accountIds"
        onChange={(id) => {
          const account = accounts.find((one) => one.id === id)
          if (!account) return
          type('')
          onFound(account)
        }}
      />
      <ErrorMessage error={answer.error ?? null} />
    </>
  )
}

import { Button, Input, Stack } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import classes from './find-client-form.module.css'

interface FindClientFormProps {
  /** The e-mail that the field holds at first. */
  email: string
  /** The state of the search for the last e-mail. */
  state: Pick<ActionState, 'busy' | 'error'>
  onFind: (email: string) => void
}

/** The form *User email* and *Start Verification Process* (AS2). */
export function FindClientForm({ email, state, onFind }: FindClientFormProps) {
  const { t } = useTranslation('support-process')
  const { t: findClientWord } = useTranslation('technical-assistance/find-client')
  const id = useId()
  const form = useForm({
    initial: { email },
    state,
    send: (typed) => onFind(typed.email.trim()),
  })
  const { error, errorProps, ...field } = form.field('email')
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <Input.Wrapper
          id={id}
          label={t('userEmail')}
          description={findClientWord('userEmailHint')}
          error={error}
          errorProps={errorProps}
          required
          size="md"
          inputContainer={(input) => (
            <div className={classes.row}>
              {input}
              <Button
                type="submit"
                size="md"
                loading={form.busy}
                leftSection={<IconSearch size={18} />}
              >
                {t('start')}
              </Button>
            </div>
          )}
        >
          <Input
            {...field}
            id={id}
            type="email"
            name="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            error={error !== null}
            required
            size="md"
            className={classes.field}
          />
        </Input.Wrapper>
        <FormAlert error={form.error} />
      </Stack>
    </form>
  )
}

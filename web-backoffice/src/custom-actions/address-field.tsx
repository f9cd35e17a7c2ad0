import { Button, Code, Group, Stack, Text, Textarea, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  ADDRESS_MAXIMUM,
  addressHost,
  addressProblem,
  addressVariables,
  composedAddress,
  sampleValues,
} from 'shared-schema/custom-address'
import type { Form } from 'shared-ui/form/use-form.ts'
import { placeOf, type Typed } from './content.ts'
import classes from './custom-action-list.module.css'

interface AddressFieldProps {
  form: Pick<Form<Typed>, 'field' | 'values'>
}

/** The address with the variables that it may have, and what is opened with sample values: by the rule that the API asks too. */
export function AddressField({ form }: AddressFieldProps) {
  const { t } = useTranslation('custom-actions')
  const field = form.field('address')
  const place = placeOf(form.values)
  const variables = addressVariables.filter(
    (name) => place === 'CONTACT' || !name.startsWith('contact.'),
  )
  return (
    <Stack gap="xs">
      <Textarea
        label={t('address')}
        description={t('addressHint')}
        placeholder="https://crm.example/?account={{account.id}}"
        maxLength={ADDRESS_MAXIMUM}
        autosize
        minRows={2}
        maxRows={6}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        required
        {...field}
      />
      <Stack gap={4} role="group" aria-label={t('variables')}>
        <Text size="sm">{t('variables')}</Text>
        <Group gap={4}>
          {variables.map((name) => (
            <Button
              key={name}
              size="compact-xs"
              variant="default"
              title={t(`variableOf.${name}`)}
              onClick={() => field.onChange(`${field.value}{{${name}}}`)}
            >
              {`{{${name}}}`}
              <VisuallyHidden>: {t(`variableOf.${name}`)}</VisuallyHidden>
            </Button>
          ))}
        </Group>
      </Stack>
      <Preview address={field.value.trim()} place={place} />
    </Stack>
  )
}

interface PreviewProps {
  address: string
  place: ReturnType<typeof placeOf>
}

function Preview({ address, place }: PreviewProps) {
  const { t } = useTranslation('custom-actions')
  const problem = addressProblem(address, place)
  const host = addressHost(address) ?? ''
  return (
    <Stack component="section" gap={4} aria-label={t('preview')} aria-live="polite">
      <Text size="sm" fw={600}>
        {t('preview')}
      </Text>
      {problem ? (
        <Text size="sm" c="dimmed">
          {address === '' ? t('previewEmpty') : t(`problem.${problem}`)}
        </Text>
      ) : (
        <>
          <Text size="sm">{t('leadsTo', { host })}</Text>
          <Code className={classes.preview} dir="ltr">
            {composedAddress(address, place, sampleValues)}
          </Code>
        </>
      )}
    </Stack>
  )
}

import { Checkbox, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useTranslation } from 'react-i18next'
import { plans } from 'shared-schema/enums'
import { taxKinds } from 'shared-schema/partner-enums'
import type { Form } from 'shared-ui/form/use-form.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Notice } from 'shared-ui/notice.tsx'
import type { EcosystemFactsFragment } from '../platform-ecosystems.generated.ts'
import { type EcosystemFields, modulesLost, modulesToChoose } from './ecosystem-fields.ts'

interface EcosystemInputsProps {
  form: Pick<Form<EcosystemFields>, 'values' | 'field'>
  /** The ecosystem as it is; null for a new one. */
  before: EcosystemFactsFragment | null
}

/** What an ecosystem is called, who it is for the law, and what it has bought. */
export function EcosystemInputs({ form, before }: EcosystemInputsProps) {
  const { t } = useTranslation('platform-ecosystems')
  return (
    <>
      <TextInput
        label={t('name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('name')}
      />
      <TextInput
        label={t('legalName')}
        maxLength={100}
        autoComplete="off"
        {...form.field('legalName')}
      />
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <NativeSelect
          label={t('taxKind')}
          data={taxKinds.map((kind) => ({
            value: kind,
            label: kind === 'OTHER' ? t('otherTax') : kind,
          }))}
          {...form.field('taxKind')}
        />
        <TextInput
          flex={1}
          label={t('taxNumber')}
          maxLength={40}
          autoComplete="off"
          {...form.field('taxNumber')}
        />
      </Group>
      <PlanChoice form={form} isOfPartner={before?.planOfPartner ?? false} />
      <ModuleChoice form={form} />
      <LostModules form={form} before={before} />
    </>
  )
}

type FormProps = Pick<EcosystemInputsProps, 'form'>

function PlanChoice({ form, isOfPartner }: FormProps & { isOfPartner: boolean }) {
  const { t } = useTranslation('platform-ecosystems')
  const { t: word } = useTranslation('shared')
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...field } = form.field('plan')
  return (
    <Radio.Group
      label={t('plan')}
      description={isOfPartner ? t('planOfPartner') : undefined}
      {...field}
    >
      <Stack gap="xs" mt={4}>
        {plans.map((plan) => (
          <Radio
            key={plan}
            value={plan}
            label={word(`plan.${plan}`)}
            description={t(`planMeans.${plan}`)}
            disabled={isOfPartner}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function ModuleChoice({ form }: FormProps) {
  const { t } = useTranslation('platform-ecosystems')
  const { t: word } = useTranslation('shared')
  const toChoose = modulesToChoose(form.values.plan)
  if (toChoose.length === 0) return null
  // ARIA does not allow this attribute on a group.
  const { 'aria-invalid': _, value, onChange, ...field } = form.field('modules')
  return (
    <Checkbox.Group
      label={t('modules')}
      value={value.split(',')}
      onChange={(chosen) => onChange(chosen.filter((each) => each !== '').join())}
      {...field}
    >
      <Stack gap="xs" mt={4}>
        {toChoose.map((module) => (
          <Checkbox
            key={module}
            value={module}
            label={word(`module.${module}`)}
            description={t(`moduleMeans.${module}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** What is switched off by what is chosen, told as it is chosen. */
function LostModules({ form, before }: EcosystemInputsProps) {
  const { t } = useTranslation('platform-ecosystems')
  const { t: word } = useTranslation('shared')
  const { list } = useFormats()
  const lost = modulesLost(before, form.values)
  return (
    <div aria-live="polite">
      {lost.length > 0 && (
        <Notice tone="warning" title={t('lostTitle')} role="presentation">
          {t('lost', { modules: list(lost.map((module) => word(`module.${module}`))) })}
        </Notice>
      )}
    </div>
  )
}

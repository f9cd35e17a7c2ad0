import { Checkbox, Group, Radio, Select, Stack, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useTranslation } from 'react-i18next'
import {
  type CustomActionKind,
  customActionIcons,
  customActionKinds,
  customActionPlaces,
  openingsOf,
} from 'shared-schema/custom-action-enums'
import { membershipRoles } from 'shared-schema/enums'
import { customActionIcon } from 'shared-ui/custom-actions/custom-action-icons.ts'
import type { Form } from 'shared-ui/form/use-form.ts'
import { AccountChoice, type ChosenAccount } from './account-choice.tsx'
import { AddressField } from './address-field.tsx'
import { openingOfKind, several, type Typed } from './content.ts'

interface ContentFieldsProps {
  form: Pick<Form<Typed>, 'field' | 'values'>
  /** The kind is chosen once. */
  isNew: boolean
  chosen: readonly ChosenAccount[]
  onChoose: (accounts: readonly ChosenAccount[]) => void
}

/** The fields of a menu or an action; those that its kind has no use for are not there. */
export function ContentFields({ form, isNew, chosen, onChoose }: ContentFieldsProps) {
  const { t } = useTranslation('custom-actions')
  const { kind } = form.values
  const isMenu = kind === 'MENU'
  return (
    <>
      {isNew && (
        <Choice
          label={t('kind')}
          field={form.field('kind')}
          options={customActionKinds.map((value) => ({
            value,
            label: t(`kindOf.${value}`),
            description: t(`kindHint.${value}`),
          }))}
        />
      )}
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={t('label')}
          maxLength={100}
          autoComplete="off"
          required
          data-autofocus
          {...form.field('name')}
        />
        <IconChoice form={form} />
      </Group>
      {isMenu ? (
        <TextInput
          label={t('category')}
          description={t('categoryHint')}
          maxLength={100}
          autoComplete="off"
          {...form.field('category')}
        />
      ) : (
        <Select
          label={t('place')}
          data={customActionPlaces.map((value) => ({ value, label: t(`placeOf.${value}`) }))}
          allowDeselect={false}
          {...form.field('place')}
        />
      )}
      <Select
        label={t('opens')}
        data={openingsOf[kind as CustomActionKind].map((value) => ({
          value,
          label: t(`opensOf.${value}`),
        }))}
        allowDeselect={false}
        {...form.field('opens')}
        value={openingOfKind(form.values)}
      />
      <AddressField form={form} />
      <Roles form={form} />
      <AccountChoice form={form} chosen={chosen} onChoose={onChoose} />
      <TextInput
        label={t('order')}
        description={t('orderHint')}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        required
        {...form.field('order')}
      />
    </>
  )
}

function IconChoice({ form }: Pick<ContentFieldsProps, 'form'>) {
  const { t } = useTranslation('custom-actions')
  const Chosen = customActionIcon[form.values.icon as keyof typeof customActionIcon]
  return (
    <Select
      label={t('icon')}
      data={customActionIcons.map((value) => ({ value, label: t(`iconOf.${value}`) }))}
      allowDeselect={false}
      searchable
      leftSection={<Chosen size={16} aria-hidden />}
      renderOption={({ option }) => {
        const Icon = customActionIcon[option.value as keyof typeof customActionIcon]
        return (
          <Group gap="xs">
            <Icon size={16} aria-hidden />
            {option.label}
          </Group>
        )
      }}
      {...form.field('icon')}
    />
  )
}

function Roles({ form }: Pick<ContentFieldsProps, 'form'>) {
  const { t } = useTranslation('custom-actions')
  const { t: word } = useTranslation('shared')
  const { 'aria-invalid': _, value, onChange, ...field } = form.field('roles')
  return (
    <Checkbox.Group
      label={t('roles')}
      withAsterisk
      {...field}
      value={several(value)}
      onChange={(roles) => onChange(roles.join(','))}
    >
      <Group gap="md" mt={4} mb={4}>
        {membershipRoles.map((role) => (
          <Checkbox key={role} value={role} label={word(`role.${role}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

interface ChoiceProps {
  label: string
  field: ReturnType<Form<Typed>['field']>
  options: readonly { value: string; label: string; description: string }[]
}

function Choice({ label, field, options }: ChoiceProps) {
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...props } = field
  return (
    <Radio.Group label={label} {...props}>
      <Stack gap="xs" mt={4}>
        {options.map(({ value, ...option }) => (
          <Radio key={value} value={value} {...option} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

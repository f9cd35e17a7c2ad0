import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type StaffRole, staffRoles } from 'shared-schema/enums'
import type { FieldProps } from 'shared-ui/form/use-form.ts'

/** The roles that a form's field holds: their names, with a comma between them. */
export const rolesIn = (typed: string): StaffRole[] =>
  staffRoles.filter((role) => typed.split(',').includes(role))

/** Chooses any of the roles, each with a sentence of what it does (PA2). */
export function RoleChoice({ field }: { field: FieldProps }) {
  const { t } = useTranslation('platform-staff')
  const { t: word } = useTranslation('shared')
  // ARIA does not allow this attribute on a group.
  const { 'aria-invalid': _, value, onChange, ...props } = field
  return (
    <Checkbox.Group
      label={t('roles')}
      withAsterisk
      value={rolesIn(value)}
      onChange={(chosen) => onChange(chosen.join())}
      {...props}
    >
      <Stack gap="xs" mt={4} mb={4}>
        {staffRoles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={word(`staffRole.${role}`)}
            description={t(`roleMeans.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

import { Table, Text } from '@mantine/core'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Environment, PlanSettingsQuery } from './plan.generated.ts'

const environments: readonly Environment[] = ['STORE', 'WEB', 'APP', 'RCM']

interface EnvironmentsTableProps {
  rows: PlanSettingsQuery['ecosystem']['environmentsByRole']
}

/** Which environments each role can open (AS7). */
export function EnvironmentsTable({ rows }: EnvironmentsTableProps) {
  const { t } = useTranslation('plan-settings')
  const { t: word } = useTranslation('shared')
  return (
    <Table.ScrollContainer minWidth={300} type="native">
      <Table verticalSpacing="sm" horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('role')}</Table.Th>
            {environments.map((environment) => (
              <Table.Th key={environment} ta="center">
                {word(`environment.${environment}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ role, environments: open }) => (
            <Table.Tr key={role}>
              <Table.Th scope="row">{word(`role.${role}`)}</Table.Th>
              {environments.map((environment) => (
                <Table.Td key={environment} ta="center">
                  <Included open={open.includes(environment)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Included({ open }: { open: boolean }) {
  const { t } = useTranslation('plan-settings')
  return (
    <Text component="span" display="inline-flex" c={open ? 'teal' : 'dimmed'}>
      {open ? (
        <IconCheck size={18} role="img" aria-label={t('yes')} />
      ) : (
        <IconMinus size={18} role="img" aria-label={t('no')} />
      )}
    </Text>
  )
}

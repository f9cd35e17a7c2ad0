import { Group, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import classes from './line.module.css'

interface RequestLineProps {
  to: string
  /** The person who is helped. */
  person: { readonly name: string; readonly email: string }
  /** Null before an ecosystem is chosen. */
  ecosystem: { readonly name: string } | null
  createdAt: string
  /** The state of the request. */
  badge: ReactNode
}

/** One request as a link to its page: who, which ecosystem, when, and the state. */
export function RequestLine({ to, person, ecosystem, createdAt, badge }: RequestLineProps) {
  const { t } = useTranslation('support-process')
  return (
    <li>
      <Link to={to} className={classes.line}>
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Group justify="space-between" gap="sm" flex={1}>
            <div className={classes.who}>
              <Text fw={600} component="span" display="block">
                {person.name}
              </Text>
              <Text size="sm" c="dimmed" component="span" display="block">
                <EmailText email={person.email} />
                {ecosystem && ` · ${ecosystem.name}`}
              </Text>
            </div>
            <Group gap="md">
              <Text size="sm" c="dimmed" component="span">
                {t('created')} <Instant at={createdAt} />
              </Text>
              {badge}
            </Group>
          </Group>
          <IconChevronRight size={20} aria-hidden />
        </Group>
      </Link>
    </li>
  )
}

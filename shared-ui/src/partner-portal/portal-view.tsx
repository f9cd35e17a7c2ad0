import { Anchor, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmailText } from '../email-text.tsx'
import { Facts } from '../facts.tsx'
import { Logo } from '../files/logo.tsx'
import { SectionCard } from '../section-card.tsx'
import type { PortalLinkFieldsFragment } from './own-portals.generated.ts'
import { PortalDocuments } from './portal-documents.tsx'
import classes from './portal-view.module.css'
import { type ShownPortal, saysSomething } from './shown-portal.ts'

/** What a partner says of itself: logo, name and contacts, its links and its documents. What is empty is left out. */
export function PortalView({ portal }: { portal: ShownPortal }) {
  const { t } = useTranslation('shared/partner-portal')
  const { name, logo, links, documents } = portal
  return (
    <Stack>
      <SectionCard
        title={name}
        actions={logo && <Logo key={logo.id} route="portal-logo" logo={logo} />}
      >
        {saysSomething(portal) ? (
          <Contacts portal={portal} />
        ) : (
          <Text c="dimmed">{t('empty')}</Text>
        )}
      </SectionCard>
      {links.length > 0 && (
        <SectionCard title={t('links')}>
          <ul className={classes.list}>
            {links.map((link) => (
              <li key={`${link.label} ${link.address}`} className={classes.line}>
                <PortalLink link={link} />
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
      {documents.length > 0 && (
        <SectionCard title={t('documents')}>
          <PortalDocuments documents={documents} />
        </SectionCard>
      )}
    </Stack>
  )
}

function Contacts({ portal: { email, phone, hours } }: { portal: ShownPortal }) {
  const { t } = useTranslation('shared/partner-portal')
  const facts = [
    email !== null && {
      label: t('email'),
      value: (
        <Anchor href={`mailto:${email}`}>
          <EmailText email={email} />
        </Anchor>
      ),
    },
    phone !== null && {
      label: t('phone'),
      value: (
        <Anchor href={`tel:${phone}`} dir="ltr">
          {phone}
        </Anchor>
      ),
    },
    hours !== null && { label: t('hours'), value: <span className={classes.hours}>{hours}</span> },
  ].filter((fact) => fact !== false)
  if (facts.length === 0) return null
  return <Facts facts={facts} />
}

/** Opens in a new tab, which learns nothing of this one. */
function PortalLink({ link: { label, address, host } }: { link: PortalLinkFieldsFragment }) {
  const { t } = useTranslation('shared/partner-portal')
  return (
    <Anchor href={address} target="_blank" rel="noopener noreferrer" className={classes.link}>
      <Group gap="xs" wrap="nowrap">
        <Stack gap={0} miw={0} flex={1}>
          <Text span fw={550} dir="auto">
            {label}
          </Text>
          <Text span size="sm" c="dimmed" dir="ltr">
            {host}
          </Text>
        </Stack>
        <IconExternalLink size={16} aria-hidden />
        <VisuallyHidden>{t('newTab')}</VisuallyHidden>
      </Group>
    </Anchor>
  )
}

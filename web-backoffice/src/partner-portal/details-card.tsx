import { Alert, Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { type FieldProps, useForm } from 'shared-ui/form/use-form.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { ChangePartnerPortalDocument, type TeamPortalFragment } from './partner-portal.generated.ts'
import { changedPortal, type Details, detailsOf, isSameDetails } from './portal-content.ts'

/**
 * Name and contacts. While nothing is typed the form follows what others of the team write; what is typed stays, and whoever
 * types is told.
 */
export function DetailsCard({ portal }: { portal: TeamPortalFragment }) {
  const { t } = useTranslation('partner-portal')
  const [base, setBase] = useState(portal)
  const [isTyped, setTyped] = useState(false)
  const [savedVersion, setSavedVersion] = useState<number | null>(null)
  const isOther = !isSameDetails(detailsOf(base), detailsOf(portal))
  if (isOther && !isTyped) setBase(portal)
  return (
    <SectionCard title={t('details')} description={t('detailsHint')}>
      <DetailsForm
        key={base.version}
        // What was read decides whether somebody else has written meanwhile; links of others stay as they are.
        portal={isOther ? base : portal}
        takesFocus={base.version === savedVersion}
        onTyped={setTyped}
        onSaved={(version) => {
          setTyped(false)
          setSavedVersion(version)
        }}
      >
        {isOther && isTyped && (
          <Alert icon={<IconInfoCircle size={20} />} role="status">
            <Stack gap="sm" align="flex-start">
              <Text size="sm">{t('changedMeanwhile')}</Text>
              <Button size="xs" variant="default" onClick={() => setTyped(false)}>
                {t('showTheirs')}
              </Button>
            </Stack>
          </Alert>
        )}
      </DetailsForm>
    </SectionCard>
  )
}

interface DetailsFormProps {
  portal: TeamPortalFragment
  /** After saving, the form begins anew with what was kept; the focus stays at its button. */
  takesFocus: boolean
  onTyped: (isTyped: boolean) => void
  onSaved: (version: number) => void
  children: ReactNode
}

function DetailsForm({ portal, takesFocus, onTyped, onSaved, children }: DetailsFormProps) {
  const { t } = useTranslation('partner-portal')
  const { t: word } = useTranslation('shared')
  const { t: errorWord } = useTranslation('shared/errors')
  const { portalHoursCharacters } = usePublicSettings().limits
  const [initial] = useState(() => detailsOf(portal))
  const [change, state] = useAction(ChangePartnerPortalDocument)
  const form = useForm<Details & Record<string, string>>({
    initial: { ...initial },
    check: ({ name }) => ({ name: name?.trim() ? null : errorWord('NAME_INVALID') }),
    state,
    send: async (details) => {
      const data = await change({ input: changedPortal(portal, { details }) })
      if (!data) return
      notifyDone(t('saved'))
      onSaved(data.changePartnerPortal.version)
    },
  })
  const isTyped = !isSameDetails(form.values, initial)
  useEffect(() => onTyped(isTyped), [isTyped, onTyped])
  const save = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form begins.
  useEffect(() => {
    if (takesFocus) save.current?.focus({ preventScroll: true })
  }, [])
  return (
    <form {...form.props}>
      <Stack>
        {children}
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          maxLength={100}
          autoComplete="off"
          required
          {...form.field('name')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="email"
            label={t('email')}
            maxLength={254}
            autoComplete="off"
            {...form.field('email')}
          />
          <PhoneField {...form.field('phone')} />
        </SimpleGrid>
        <ReasonArea
          label={t('hours')}
          description={t('hoursHint')}
          most={portalHoursCharacters}
          {...form.field('hours')}
        />
        <FormAlert error={form.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={form.busy} ref={save}>
            {word('action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** In its international form, or in the national one of the partner's country. */
function PhoneField(field: FieldProps) {
  const { t, i18n } = useTranslation('partner-portal')
  const country = useViewer().team?.partner.country
  const regions = new Intl.DisplayNames(i18n.language, { type: 'region' })
  return (
    <TextInput
      type="tel"
      label={t('phone')}
      description={country && t('phoneHint', { country: regions.of(country) ?? country })}
      maxLength={40}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...field}
    />
  )
}

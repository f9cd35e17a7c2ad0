import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { QrCode } from 'shared-ui/qr-code.tsx'
import { useEnvironmentName } from '../../environment-tabs/use-environment-name.ts'
import { Refusal } from '../../support-process/refusal.tsx'
import type { AccessSessionViewFragment } from '../request/assistance-request.generated.ts'
import { PhoneConnected } from './phone-connected.tsx'
import { phoneSince } from './session-record.ts'
import { usePhoneTicket } from './use-phone-ticket.ts'

interface PhoneQrProps {
  session: AccessSessionViewFragment
  onClose: () => void
}

/** A single-use QR code with its countdown and renewal; says so when the phone has entered. */
export function PhoneQr({ session, onClose }: PhoneQrProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { clock } = useFormats()
  const nameOf = useEnvironmentName()
  const { ticket, busy, error, renew } = usePhoneTicket(session.id)
  const [known, setKnown] = useState(() => idsOf(session))
  const { seconds, phase } = useCountdown(ticket?.expiresAt ?? null)
  const phone = phoneSince(session.connections, known)

  const another = () => {
    setKnown(idsOf(session))
    renew()
  }
  if (phone) return <PhoneConnected phone={phone} onAnother={another} onClose={onClose} />

  const usable = ticket?.qrSvg && phase !== 'ended'
  return (
    <Stack align="center" gap="md">
      <Text>{t('qr.lead')}</Text>
      {usable && ticket.qrSvg && (
        <QrCode
          svg={ticket.qrSvg}
          label={t('qr.image', { environment: nameOf('APP') })}
          size={240}
        />
      )}
      {busy && !usable && (
        <Group role="status">
          <Loader size={24} />
          <Text>{t('qr.loading')}</Text>
        </Group>
      )}
      <Refusal error={error} />
      {usable ? (
        <Text className="tabular">{t('qr.lapsesIn', { time: clock(seconds) })}</Text>
      ) : (
        ticket && !busy && <Text role="status">{t('qr.lapsed')}</Text>
      )}
      <Button
        variant={usable ? 'default' : 'filled'}
        onClick={renew}
        loading={busy}
        leftSection={<IconRefresh size={18} />}
      >
        {t('qr.renew')}
      </Button>
    </Stack>
  )
}

function idsOf(session: AccessSessionViewFragment): ReadonlySet<string> {
  return new Set(session.connections.map((connection) => connection.id))
}

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ServerReplyProps {
  code: number | null
  text: string
}

/** What a mail server said, in its own words, which are in no language of ours. */
export function ServerReply({ code, text }: ServerReplyProps) {
  const { t } = useTranslation('platform-mails')
  const isSaid = code !== null && text.startsWith(String(code))
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {t('serverSaid')}{' '}
      <bdi lang="en">
        {code !== null && !isSaid ? `${code} ` : ''}
        {text}
      </bdi>
    </Text>
  )
}

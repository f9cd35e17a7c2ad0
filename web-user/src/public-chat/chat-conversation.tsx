import { Alert, Button, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConversationLog } from 'shared-ui/conversation/conversation-log.tsx'
import { daysBegun } from 'shared-ui/conversation/days-begun.ts'
import { ConversationMark } from 'shared-ui/conversation/message-bubble.tsx'
import { WriteBox } from 'shared-ui/conversation/write-box.tsx'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { useInstants } from 'shared-ui/i18n/formats.ts'
import { usePageTitle } from 'shared-ui/shell/page-title.ts'
import { BeginForm } from './begin-form.tsx'
import { ChatLine, OutgoingLine } from './chat-lines.tsx'
import { ChatStanding } from './chat-standing.tsx'
import classes from './public-chat.module.css'
import { useArrived } from './use-arrived.ts'
import { useIsOffline } from './use-is-offline.ts'
import { useWebChat } from './use-web-chat.ts'

interface ChatConversationProps {
  /** The channel's key. */
  address: string
  /** The ecosystem to which the contact writes. */
  name: string
}

/** The page of a contact: who they write to, what was said, and where they write. */
export function ChatConversation({ address, name }: ChatConversationProps) {
  const { t } = useTranslation('public-chat')
  const instants = useInstants()
  const chat = useWebChat(address)
  const [typed, type] = useState('')
  const isOffline = useIsOffline()
  const title = t('title', { name })
  usePageTitle(title)
  const { messages, earlier } = chat.kept
  const isClosed = problemOf(chat.error).code === 'NOT_FOUND'
  const days = daysBegun(messages, instants.date)
  const arrived = useArrived(messages, name)
  return (
    <>
      <header className={classes.header}>
        <Title order={1} size="h2">
          {title}
        </Title>
        <ChatStanding chat={chat} name={name} isOffline={isOffline} />
      </header>
      {chat.contact === null ? (
        <div className={classes.state}>
          <BeginForm name={name} onBegin={chat.begin} />
        </div>
      ) : (
        <>
          <ConversationLog
            label={t('conversation', { name })}
            hasEarlier={earlier !== null}
            loadingEarlier={chat.loadingEarlier}
            onEarlier={chat.loadEarlier}
            arrived={arrived}
          >
            {messages.map((message, index) => (
              <ChatLine key={message.id} message={message} name={name} day={days[index] ?? null} />
            ))}
            {chat.outgoing.map((outgoing) => (
              <OutgoingLine
                key={outgoing.messageId}
                outgoing={outgoing}
                refusal={chat.refusal}
                isOffline={isOffline}
                onSendAgain={() => chat.sendAgain(outgoing.messageId)}
                onTakeBack={() => {
                  chat.takeBack(outgoing.messageId)
                  type((now) => (now === '' ? outgoing.body : `${outgoing.body}\n${now}`))
                }}
              />
            ))}
            {chat.state === 'ENDED' && (
              <ConversationMark>
                {t('concluded')} {t('concludedHint')}
              </ConversationMark>
            )}
          </ConversationLog>
          {isClosed ? (
            <Closed name={name} />
          ) : (
            <>
              <ErrorMessage error={chat.error} />
              <WriteBox
                value={typed}
                onChange={type}
                label={t('write')}
                onSend={() => {
                  chat.write(typed.trim())
                  type('')
                }}
              />
            </>
          )}
          <Forget name={name} onForget={chat.forget} />
        </>
      )}
    </>
  )
}

/** The channel was switched off while the page was open: what was said stays in sight. */
function Closed({ name }: { name: string }) {
  const { t } = useTranslation('public-chat')
  const { t: word } = useTranslation('shared')
  return (
    <Alert title={t('closedTitle')} role="alert" radius={0}>
      {t('closedBody', { name })}{' '}
      <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
        {word('action.retry')}
      </Button>
    </Alert>
  )
}

/** For devices that others use too: the conversation leaves this browser. */
function Forget({ name, onForget }: { name: string; onForget: () => void }) {
  const { t } = useTranslation('public-chat')
  const [asking, { open, close }] = useDisclosure(false)
  return (
    <div className={classes.forget}>
      <Button variant="subtle" size="compact-xs" onClick={open}>
        {t('forget')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('forgetTitle')}
        confirmLabel={t('forgetConfirm')}
        busy={false}
        error={null}
        onConfirm={onForget}
        onClose={close}
      >
        <Text>{t('forgetBody', { name })}</Text>
      </ConfirmDialog>
    </div>
  )
}

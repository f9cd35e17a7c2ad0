import { Anchor, Button, Group, Input, Stack, Text, TextInput } from '@mantine/core'
import { IconCircleCheck, IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import type { FieldProps } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { askForPasskey, hasPasskeys } from './in-browser.ts'
import { BeginPasskeyProofDocument } from './passkeys.generated.ts'
import { isPasskeyAnswer } from './whole-proof.ts'

interface MfaProofInputProps extends FieldProps {
  /** The mutation that takes what is entered: a passkey's answer is good for it alone. */
  act: string
  /** Called after `onChange` when a passkey has answered. */
  onPasskey?: () => void
  autoFocus?: boolean
}

/**
 * The one field wherever an act asks for a proof of the person (ID8, PA8): the code of the authenticator app, a passkey, or
 * the choice between both, as the person has them; a recovery code for whoever has passkeys alone.
 */
export function MfaProofInput({ act, onPasskey, autoFocus = false, ...field }: MfaProofInputProps) {
  const { t } = useTranslation('shared')
  const { authenticatorOn, passkeyCount } = useViewer()
  const hasPasskey = passkeyCount > 0
  const isAnswered = isPasskeyAnswer(field.value)
  const hasCode = authenticatorOn || !hasPasskey
  // Whoever has passkeys alone gets on without them by a recovery code.
  const [kind, setKind] = useState<'usual' | 'recovery'>('usual')
  if (kind === 'recovery' && !isAnswered)
    return (
      <Stack gap="xs">
        <TextInput
          label={t('passkey.recoveryCode')}
          {...field}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Other
          label={t('passkey.use')}
          onChoose={() => {
            field.onChange('')
            setKind('usual')
          }}
        />
      </Stack>
    )
  return (
    <Stack gap="xs" data-field={field['data-field']}>
      {hasCode && !isAnswered ? (
        <CodeInput label={t('credentials.mfaCode')} {...field} autoFocus={autoFocus} />
      ) : null}
      {hasPasskey && !isAnswered ? (
        <PasskeyButton
          act={act}
          isOnly={!hasCode}
          autoFocus={autoFocus && !hasCode}
          onAnswer={(answer) => {
            field.onChange(answer)
            onPasskey?.()
          }}
        />
      ) : null}
      {hasCode || isAnswered ? null : (
        <Other label={t('passkey.useRecovery')} onChoose={() => setKind('recovery')} />
      )}
      <Group gap="xs" aria-live="polite">
        {isAnswered ? (
          <>
            <IconCircleCheck size={20} aria-hidden color="var(--mantine-color-green-text)" />
            <Text size="sm">{t('passkey.answered')}</Text>
            <Button variant="subtle" size="compact-sm" onClick={() => field.onChange('')}>
              {t('passkey.another')}
            </Button>
          </>
        ) : null}
      </Group>
      {field.error && (!hasCode || isAnswered) ? (
        <Input.Error {...field.errorProps}>{field.error}</Input.Error>
      ) : null}
    </Stack>
  )
}

function Other({ label, onChoose }: { label: string; onChoose: () => void }) {
  return (
    <Anchor component="button" type="button" size="sm" w="fit-content" onClick={onChoose}>
      {label}
    </Anchor>
  )
}

interface PasskeyButtonProps {
  act: string
  isOnly: boolean
  autoFocus: boolean
  onAnswer: (answer: string) => void
}

function PasskeyButton({ act, isOnly, autoFocus, onAnswer }: PasskeyButtonProps) {
  const { t } = useTranslation('shared')
  const [begin, { error, busy }] = useAction(BeginPasskeyProofDocument)
  const [state, setState] = useState<'idle' | 'asking' | 'given-up'>('idle')
  const ask = async () => {
    setState('asking')
    const begun = await begin({ act })
    const answer = begun ? await askForPasskey(begun.beginPasskeyProof) : null
    setState(answer || !begun ? 'idle' : 'given-up')
    if (answer) onAnswer(answer)
  }
  if (!hasPasskeys())
    return isOnly ? (
      <Text size="sm" c="dimmed">
        {t('passkey.notHere')}
      </Text>
    ) : null
  return (
    <>
      <Button
        variant={isOnly ? 'light' : 'default'}
        leftSection={<IconFingerprint size={18} aria-hidden />}
        loading={busy || state === 'asking'}
        onClick={() => void ask()}
        {...(autoFocus ? { 'data-autofocus': true } : {})}
      >
        {t('passkey.use')}
      </Button>
      <div aria-live="polite">
        {state === 'given-up' ? <Text size="sm">{t('passkey.givenUp')}</Text> : null}
      </div>
      <ErrorMessage error={error} />
    </>
  )
}

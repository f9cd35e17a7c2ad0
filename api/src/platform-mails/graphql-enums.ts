import type { MailState } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const MailStateEnum = enumOf<MailState>('MailState', 'What became of an e-mail.', {
  WAITING: 'Not sent yet; it is tried again by itself.',
  SENT: 'The mail server has taken it.',
  REFUSED: 'The mail server refused it for good.',
  GIVEN_UP: 'Not sent in all of its tries.',
})

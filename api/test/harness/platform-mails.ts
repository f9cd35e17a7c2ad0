import { MailFailure, PermanentMailFailure } from '../../src/platform/mail/mail-port.ts'

const MAIL = 'id kind email state createdAt endedAt attempts replyCode replyText canSendAgain'

/** The operations of operators on e-mails, as the backoffice sends them. */
export const mailOperations = {
  list: `query ($filter: PlatformMailFilterInput, $first: Int! = 20, $after: String) {
    platformMails(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { ${MAIL} } } } }`,
  numbers: `query { platformMailNumbers { waiting waitingIsMore waitingSince refusedAddresses refusedAddressesIsMore
    lastDay { sent refused givenUp } lastWeek { sent refused givenUp } } }`,
  kinds: `query ($language: Language!) { platformMailKinds(language: $language) { name label } }`,
  addresses: `query ($first: Int! = 20, $after: String) { refusedAddresses(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id email refusals firstRefusedAt lastRefusedAt replyCode replyText } } } }`,
  again: `mutation ($mailId: ID!) { sendMailAgain(mailId: $mailId) { ${MAIL} } }`,
  lift: `mutation ($addressId: ID!) { liftRefusedAddress(addressId: $addressId) }`,
} as const

/** What a mail server says of an address that nobody has. */
export const noMailbox = (): PermanentMailFailure =>
  new PermanentMailFailure('refused', {
    reply: { code: 550, text: '550 5.1.1 No such user', about: 'RECEIVER' },
  })

/** What a mail server says that is busy. */
export const notNow = (): MailFailure =>
  new MailFailure('not now', {
    reply: { code: 451, text: '451 4.3.0 Try later', about: 'MESSAGE' },
  })

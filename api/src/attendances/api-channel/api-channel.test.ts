import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  newApiChannel,
  newAttendant,
  newWorkPlace,
  attendanceOperations as operations,
  type TestApiChannel,
  type TestAttendant,
  type WorkPlace,
} from '../../../test/harness/attendances.ts'
import { fingerprintOf } from '../../../test/harness/fingerprint.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { MESSAGE_MAXIMUM } from '../rules.ts'
import { signTestToken } from './channel-tokens.ts'

describe('AD12: a channel by which another system hands messages over', () => {
  const product = useProduct({ CONTACT_MESSAGES_PER_MINUTE: '5' })
  let place: WorkPlace
  let channel: TestApiChannel
  let ana: TestAttendant

  beforeAll(async () => {
    place = await newWorkPlace(product)
    channel = await newApiChannel(place)
    ana = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    await place.store.ask('store', operations.changeAttendant, {
      membershipId: ana.membershipId,
      nickname: 'Annie',
    })
  })

  const integration = product.browser
  const message = (more: Record<string, unknown> = {}) => ({
    address: channel.address,
    token: channel.token,
    contact: randomUUID(),
    messageId: randomUUID(),
    body: 'Is anybody there?',
    ...more,
  })
  const handOver = (input: Record<string, unknown>) =>
    integration().ask('api', operations.receiveChannelMessage, { input })
  const refusal = (more: Record<string, unknown>) =>
    integration().refusal('api', operations.receiveChannelMessage, { input: message(more) })
  const attendancesOf = (contact: unknown) =>
    product.rows<{ id: string }>(
      `select a.id from attendances a join contacts c on c.id = a.contact_id where c.kind = 'API' and c.address = $1`,
      [contact],
    )

  it('a message arrives once however often it is sent, and the answer is fetched with the nickname', async () => {
    const input = message({ name: 'Rosa' })
    await Promise.all([1, 2, 3].map(() => handOver(input)))
    const [attendance, another] = await attendancesOf(input.contact)
    expect(another).toBeUndefined()
    const id = attendance?.id ?? ''
    await ana.browser.ask('web', operations.start, { id })
    await ana.browser.ask('web', operations.note, { id, body: 'For us', key: randomUUID() })
    await ana.browser.ask('web', operations.reply, { id, body: 'Yes', key: randomUUID() })
    const { address, token, contact } = input
    const { channelMessages } = await integration().ask('api', operations.channelMessages, {
      input: { address, token, contact },
    })
    expect(channelMessages.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { direction: 'OUT', body: 'Yes', author: 'Annie', messageId: null },
      { direction: 'IN', body: 'Is anybody there?', author: null, messageId: input.messageId },
    ])
  })

  it('whoever has another token, or that of another channel, is told of nothing', async () => {
    const other = await newApiChannel(place)
    for (const token of [other.token, 'a'.repeat(43), ''])
      expect(await refusal({ token })).toBe('NOT_FOUND')
    expect(await refusal({ address: place.channel.address })).toBe('NOT_FOUND')
    const { address } = channel
    const input = { address, token: other.token, contact: 'x' }
    expect(await integration().refusal('api', operations.channelMessages, { input })).toBe(
      'NOT_FOUND',
    )
  })

  it('a new token takes the place of the earlier one, and neither stands in the database or on the record', async () => {
    const { id, token: earlier } = channel
    const { issueChannelToken: token } = await place.store.ask(
      'store',
      operations.issueChannelToken,
      { channelId: id },
    )
    expect(await refusal({ token: earlier })).toBe('NOT_FOUND')
    await handOver(message({ token }))
    channel = { ...channel, token }
    const rows = await product.rows<{ row: string }>(
      'select to_jsonb(c)::text as row from channels c union all select payload from audit_events',
    )
    const all = rows.map(({ row }) => row).join('\n')
    for (const secret of [token, earlier]) expect(all).not.toContain(secret)
    expect(all).toContain('channel.tokenIssued')
  })

  it('a test goes the whole way and leaves nothing behind, for its channel and time alone', async () => {
    const token = await signTestToken(product.platform, channel.id)
    const fingerprint = await fingerprintOf(product)
    const recorded = () => product.rows('select count(*) from audit_events')
    const before = [await fingerprint(), await recorded()]
    await handOver(message({ token }))
    expect([await fingerprint(), await recorded()]).toEqual(before)
    const { address } = channel
    const input = { address, token, contact: 'x' }
    expect(await integration().refusal('api', operations.channelMessages, { input })).toBe(
      'NOT_FOUND',
    )
    const other = await newApiChannel(place)
    expect(await refusal({ token, address: other.address })).toBe('NOT_FOUND')
    expect(await refusal({ token: token.replace(/\.\d+\./, '.999999999999999.') })).toBe(
      'NOT_FOUND',
    )
    expect(await refusal({ token, body: '' })).toBe('MESSAGE_EMPTY')
    await product.pass(product.settings.CHANNEL_TEST_SECONDS)
    expect(await refusal({ token })).toBe('NOT_FOUND')
  })

  it('refuses, each with its code', async () => {
    expect(await refusal({ body: ' ' })).toBe('MESSAGE_EMPTY')
    expect(await refusal({ body: 'a'.repeat(MESSAGE_MAXIMUM + 1) })).toBe('MESSAGE_TOO_LONG')
    expect(await refusal({ body: 'a\u0000' })).toBe('MESSAGE_MALFORMED')
    expect(await refusal({ name: '\u202e' })).toBe('NAME_INVALID')
    for (const wrong of [{ contact: '' }, { contact: 'a b' }, { messageId: '' }])
      expect(await refusal(wrong)).toBe('BAD_USER_INPUT')
    const { address, token } = channel
    const input = { address, token, contact: '' }
    expect(await integration().refusal('api', operations.channelMessages, { input })).toBe(
      'BAD_USER_INPUT',
    )
    const contact = randomUUID()
    for (let sent = 0; sent < 5; sent += 1) await handOver(message({ contact }))
    expect(await refusal({ contact })).toBe('TOO_MANY_REQUESTS')
    await place.store.ask('store', operations.disconnectChannel, { channelId: channel.id })
    expect(await refusal({})).toBe('NOT_FOUND')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { newPortalDocument, portal, portalContent } from '../../test/harness/partner-portal.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { newId } from '../platform/ids.ts'

describe('AD12: the portal of a partner, as its team writes it', () => {
  const product = useProduct({
    PORTAL_LINKS: '3',
    PORTAL_HOURS_CHARACTERS: '60',
  })
  let team: TestTeam
  let principal: Browser

  beforeEach(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
  })

  const shown = async (browser = principal) =>
    (await browser.ask('backoffice', portal.team)).partnerPortal
  const change = (given: object = {}, browser = principal) =>
    browser.ask('backoffice', portal.change, { input: portalContent({ ...given }) })
  const refusal = (given: object) =>
    principal.refusal('backoffice', portal.change, { input: portalContent({ ...given }) })
  const recorded = (action: string) =>
    recordedEvents(product, "action = $1 and payload::jsonb #>> '{chain,id}' = $2", [
      action,
      team.partnerId,
    ])

  it('is the partner’s name alone until something was written', async () => {
    expect(await shown()).toEqual({
      id: team.partnerId,
      name: team.name,
      email: null,
      phone: null,
      hours: null,
      links: [],
      logo: null,
      documents: [],
      version: 0,
    })
  })

  it('keeps name, contacts and links as they are settled, and each change with before and after', async () => {
    await change({ email: ' Help@Northern.EXAMPLE ', name: '  Northern   Support ' })
    expect(await shown()).toMatchObject({
      name: 'Northern Support',
      email: 'help@northern.example',
      phone: '+34912345678',
      hours: 'Mon–Fri 9–18\nSat 9–13',
      links: [
        {
          label: 'Help',
          address: 'https://help.northern.example/start',
          host: 'help.northern.example',
        },
        { label: 'Status', host: 'status.northern.example' },
      ],
      version: 1,
    })
    await change({ version: 1, email: '', phone: null, hours: ' \n ', links: [] })
    expect(await shown()).toMatchObject({
      email: null,
      phone: null,
      hours: null,
      links: [],
      version: 2,
    })
    const [first, second] = await recorded('partnerPortal.changed')
    const written = {
      name: 'Northern Support',
      email: 'help@northern.example',
      phone: '+34912345678',
      hours: 'Mon–Fri 9–18\nSat 9–13',
      links: [
        'Help: https://help.northern.example/start',
        'Status: https://status.northern.example/',
      ],
    }
    expect(first).toMatchObject({ targetId: team.partnerId, after: written })
    expect(second).toMatchObject({ before: written, after: { name: 'Northern Support' } })
  })

  it('records nothing where nothing is different', async () => {
    await change()
    await change({ version: 1, phone: '+34 912 345 678' })
    expect((await shown()).version).toBe(1)
    expect(await recorded('partnerPortal.changed')).toHaveLength(1)
  })

  it.each([
    ['NAME_INVALID', { name: ' ' }],
    ['NAME_INVALID', { links: [{ label: '\u202e', address: 'https://a.example/' }] }],
    ['EMAIL_MALFORMED', { email: 'help@' }],
    ['PHONE_MALFORMED', { phone: '12' }],
    ['PHONE_MALFORMED', { phone: 'javascript:alert(1)' }],
    ['PORTAL_HOURS_TOO_LONG', { hours: 'x'.repeat(61) }],
    [
      'PORTAL_LINKS_TOO_MANY',
      { links: Array.from({ length: 4 }, () => ({ label: 'a', address: 'https://a.example/' })) },
    ],
  ])('is refused with %s: %j', async (code, given) => {
    expect(await refusal(given)).toBe(code)
    expect((await shown()).version).toBe(0)
  })

  it.each([
    'http://help.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https:\\\\help.example',
    'https://user@help.example/',
    'https://10.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://help.example/{{account.id}}',
    'https://help.example/{{',
    'https://help.example/\u202e',
    '',
  ])('case 25: a link to %j is refused', async (address) => {
    expect(await refusal({ links: [{ label: 'Help', address }] })).toBe('LINK_ADDRESS_REFUSED')
  })

  it('two editors at once: the second finds a CONFLICT, and nothing of the first is lost', async () => {
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    await change()
    const answers = await Promise.allSettled([
      change({ version: 1, name: 'One' }),
      change({ version: 1, name: 'Other' }, support),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await shown()).version).toBe(2)
    expect(await refusal({ version: 1, name: 'Late' })).toBe('CONFLICT')
    expect(await refusal({ version: 0, name: 'Never read' })).toBe('CONFLICT')
  })

  it('two who write the first portal at the same instant: one does', async () => {
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    const answers = await Promise.allSettled([
      change({ name: 'One' }),
      change({ name: 'Other' }, support),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await shown()).version).toBe(1)
  })

  it('AD2: Finance neither sees nor changes it; Support does; another partner’s is not theirs', async () => {
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    expect(await finance.refusal('backoffice', portal.team)).toBe('FORBIDDEN')
    expect(await finance.refusal('backoffice', portal.change, { input: portalContent() })).toBe(
      'FORBIDDEN',
    )
    await change({}, await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT')))
    const others = await atBackoffice(product, (await newTeam(product)).principal)
    expect((await shown(others)).version).toBe(0)
  })

  it('an open page of the team follows every change', async () => {
    const page = principal.subscribe('backoffice', portal.teamChanged)
    const until = (version: number, titles: readonly string[]) =>
      page.until(({ partnerPortalChanged: now }) => {
        const shownTitles = now.documents.map(({ title }: { title: string }) => title)
        return now.version === version && JSON.stringify(shownTitles) === JSON.stringify(titles)
      })
    await until(0, [])
    await change()
    await until(1, [])
    const id = await newPortalDocument(principal, team.partnerId)
    await until(1, ['Contract'])
    await principal.ask('backoffice', portal.changeDocument, { id, title: 'Terms' })
    await until(1, ['Terms'])
    await principal.ask('backoffice', portal.removeDocument, { id })
    await until(1, [])
  })

  describe('documents', () => {
    const titles = async (): Promise<string[]> =>
      (await shown()).documents.map(({ title }: { title: string }) => title)
    const ids = async (): Promise<string[]> =>
      (await shown()).documents.map(({ id }: { id: string }) => id)

    it('get another title by the version that was read', async () => {
      const id = await newPortalDocument(principal, team.partnerId)
      const retitle = (title: string, version: number) => ({ id, title, version })
      await principal.ask('backoffice', portal.changeDocument, retitle('Terms', 1))
      await principal.ask('backoffice', portal.changeDocument, retitle('Terms', 2))
      expect((await shown()).documents).toMatchObject([{ id, title: 'Terms', version: 2 }])
      const late = retitle('Late', 1)
      expect(await principal.refusal('backoffice', portal.changeDocument, late)).toBe('CONFLICT')
      expect(
        await principal.refusal('backoffice', portal.changeDocument, retitle('\u200b', 2)),
      ).toBe('NAME_INVALID')
      expect(await recorded('partnerDocument.changed')).toMatchObject([
        { targetId: id, before: { title: 'Contract' }, after: { title: 'Terms' } },
      ])
    })

    it('are put in order by whoever saw the order that there is', async () => {
      for (const title of ['a', 'b', 'c']) await newPortalDocument(principal, team.partnerId, title)
      const seen = await ids()
      const order = [...seen].reverse()
      await principal.ask('backoffice', portal.order, { seen, order })
      expect(await titles()).toEqual(['c', 'b', 'a'])
      await principal.ask('backoffice', portal.order, { seen: order, order })
      expect(await principal.refusal('backoffice', portal.order, { seen, order })).toBe('CONFLICT')
      expect(
        await principal.refusal('backoffice', portal.order, { seen: order, order: seen.slice(1) }),
      ).toBe('BAD_USER_INPUT')
      const stranger = [newId(), ...seen.slice(1)]
      expect(
        await principal.refusal('backoffice', portal.order, { seen: stranger, order: stranger }),
      ).toBe('CONFLICT')
      expect(await recorded('partnerPortal.documentsOrdered')).toMatchObject([
        { before: { documents: ['a', 'b', 'c'] }, after: { documents: ['c', 'b', 'a'] } },
      ])
      await newPortalDocument(principal, team.partnerId, 'd')
      expect(await titles()).toEqual(['c', 'b', 'a', 'd'])
    })

    it('R2: of another partner are not there', async () => {
      const id = await newPortalDocument(principal, team.partnerId)
      const others = await atBackoffice(product, (await newTeam(product)).principal)
      const title = { id, title: 'Theirs' }
      expect(await others.refusal('backoffice', portal.changeDocument, title)).toBe('NOT_FOUND')
      expect(await others.refusal('backoffice', portal.removeDocument, { id })).toBe('NOT_FOUND')
      expect(await others.refusal('backoffice', portal.order, { seen: [id], order: [id] })).toBe(
        'CONFLICT',
      )
      expect(await titles()).toEqual(['Contract'])
      expect(await principal.refusal('backoffice', portal.removeDocument, { id: 'no id' })).toBe(
        'NOT_FOUND',
      )
    })
  })
})

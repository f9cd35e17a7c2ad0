import { exportEndOf } from 'shared-schema/record-export'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import { entered, inSession, newScene } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { newEcosystem, newPerson, signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { atBackoffice, newAdmUser, newTeam } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

const product = useProduct({ RECORD_EXPORT_EVENTS: '600', RECORD_EXPORTS_PER_MINUTE: '100' })

type App = 'store' | 'backoffice' | 'web'

const exported = (browser: Browser, app: App, asked: Record<string, string> = {}) =>
  browser.fetch(
    `/${app}/record-export?${new URLSearchParams({ format: 'csv', language: 'EN', ...asked })}`,
    { headers: { 'x-app': app } },
  )

const codeOf = async (answer: Promise<Response>): Promise<string | null> => {
  const { errors } = (await (await answer).json()) as {
    errors?: { extensions: { code: string } }[]
  }
  return errors?.[0]?.extensions.code ?? null
}

/** Writes lines into an ecosystem's chain. */
const happen = ({ id: ecosystemId }: TestEcosystem, afters: readonly Record<string, unknown>[]) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    for (const after of afters)
      change.record(testAction('test.happened', 'test', { value: 'PLAIN' }), {
        targetId: newId(),
        ecosystemId,
        after: after as { value: string },
      })
  })

describe('AT4: the record as a file', () => {
  let ecosystem: TestEcosystem
  let administrator: Browser
  const ofEcosystem = (asked: Record<string, string> = {}) =>
    exported(administrator, 'store', { ecosystemId: ecosystem.id, ...asked })

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })

  it('case 29, G6: opens right in a spreadsheet in pt-BR and es; negatives stay numbers, formulas are text', async () => {
    await happen(ecosystem, [{ value: -0.5 }, { value: '=cmd()' }, { value: 'a;"b"\r\nc' }])
    for (const language of ['PT_BR', 'ES']) {
      const answer = await ofEcosystem({
        language,
        filter: JSON.stringify({ actions: ['test.happened'] }),
      })
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"')
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const rows = bytes.toString('utf8').split('\r\n')
      expect(rows).toHaveLength(6)
      expect(rows[1]).toMatch(/;value;;"a;""b""\nc"$/)
      expect(rows[2]).toMatch(/;value;;'=cmd\(\)$/)
      expect(rows[3]).toMatch(/;value;;-0,5$/)
      expect(exportEndOf(bytes.toString('utf8'))).toBe('COMPLETE')
    }
  })

  it('has the same events as the pages, whatever the filter, over several reads', async () => {
    const busy = await newEcosystem(product)
    for (let part = 0; part < 3; part += 1) await happen(busy, Array(180).fill({ value: part }))
    const reader = await signedIn(product, busy.administrator, 'STORE')
    const answer = await exported(reader, 'store', { ecosystemId: busy.id, format: 'jsonl' })
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.at(-1)).toEqual({ end: 'COMPLETE', events: lines.length - 1 })
    const [first] = lines
    expect(first).toMatchObject({
      action: 'recordExport.exported',
      actorName: busy.administrator.name,
    })
    expect(lines.slice(0, -1).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: first.sequence }, (_, place) => first.sequence - place),
    )
    expect(JSON.stringify(lines)).not.toContain('203.0.113.7')
  })

  it('is cut at the most that one export holds, and says so', async () => {
    const busy = await newEcosystem(product)
    for (let part = 0; part < 4; part += 1) await happen(busy, Array(180).fill({ value: part }))
    const reader = await signedIn(product, busy.administrator, 'STORE')
    const text = await (await exported(reader, 'store', { ecosystemId: busy.id })).text()
    expect(exportEndOf(text)).toBe('CUT')
    expect(text.split('\r\n')).toHaveLength(603)
  })

  it('stands on the record itself, before the first line is read', async () => {
    const filter = { from: '2020-01-01T00:00:00.000Z', actions: ['ecosystem.renamed'] }
    await (await ofEcosystem({ filter: JSON.stringify(filter) })).text()
    const [event] = await product.rows<{ after: object; target_id: string }>(
      `select payload::jsonb -> 'after' as after, target_id from audit_events
       where action = 'recordExport.exported' and target_id = $1 order by sequence desc limit 1`,
      [ecosystem.id],
    )
    expect(event?.after).toMatchObject({ format: 'csv', ...filter })
  })

  it('R2, AT5: is for whoever reads the record on the screen, and for nobody else', async () => {
    const other = await newEcosystem(product)
    expect(await codeOf(ofEcosystem({ ecosystemId: other.id }))).toBe('NOT_FOUND')
    expect(await codeOf(exported(administrator, 'store'))).toBe('NOT_FOUND')
    const nobody = product.browser()
    expect(await codeOf(exported(nobody, 'store', { ecosystemId: ecosystem.id }))).toBe(
      'UNAUTHENTICATED',
    )
    const elsewhere = await administrator.fetch(
      `/store/record-export?format=csv&language=EN&ecosystemId=${ecosystem.id}`,
      { headers: { 'x-app': 'store', origin: 'https://evil.example' } },
    )
    expect(elsewhere.status).toBe(403)
    const team = await newTeam(product)
    const account = await newAccount(product, team)
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    expect((await exported(support, 'backoffice')).status).toBe(200)
    const ofAccount = await exported(support, 'backoffice', { ecosystemId: account.id })
    expect(exportEndOf(await ofAccount.text())).toBe('COMPLETE')
    expect(await codeOf(exported(support, 'backoffice', { ecosystemId: other.id }))).toBe(
      'NOT_FOUND',
    )
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    expect(await codeOf(exported(finance, 'backoffice'))).toBe('FORBIDDEN')
    const person = await signedIn(product, await newPerson(product), 'WEB')
    expect((await (await exported(person, 'web')).text()).split('\r\n').length).toBeGreaterThan(2)
  })

  it('AS11: is refused under control', async () => {
    const scene = await newScene(product)
    const tab = await entered(scene, await inSession(scene), 'STORE')
    expect(await codeOf(exported(tab, 'store', { ecosystemId: scene.ecosystem.id }))).toBe(
      'REFUSED_UNDER_CONTROL',
    )
  })

  it('refuses what is no format, language or filter', async () => {
    for (const asked of [
      { format: 'exe' },
      { language: 'XX' },
      { ecosystemId: 'x' },
      { filter: 'x' },
      { filter: '{"actorId":"x"}' },
      { filter: '{"more":1}' },
      { filter: '{"actions":["a"]}' },
      { filter: '{"from":"yesterday"}' },
    ] as Record<string, string>[])
      expect(['BAD_USER_INPUT', 'NOT_FOUND'], JSON.stringify(asked)).toContain(
        await codeOf(ofEcosystem(asked)),
      )
  })
})

describe('AT4: exports of one person', () => {
  const limited = useProduct({ RECORD_EXPORTS_PER_MINUTE: '2' })

  it('are so many a minute and no more', async () => {
    const browser = await signedIn(limited, await newPerson(limited), 'WEB')
    for (let made = 0; made < 2; made += 1)
      expect((await exported(browser, 'web')).status).toBe(200)
    expect(await codeOf(exported(browser, 'web'))).toBe('TOO_MANY_REQUESTS')
  })
})

import { describe, expect, it } from 'vitest'
import {
  newScene,
  operations,
  proven,
  type Scene,
  started,
  type Waiting,
  waiting,
} from '../../test/harness/assistance.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

/** Another code of six digits. */
const wrong = (code: string, by = 1): string =>
  String((Number(code) + by) % 1_000_000).padStart(6, '0')

describe('verification codes of an assistance request', () => {
  const product = useProduct(manySends)

  const stateOf = async ({ backoffice }: Scene, id: string): Promise<string> =>
    (await backoffice.ask('backoffice', operations.request, { id })).assistanceRequest.state
  const asAnalyst = ({ backoffice }: Scene, id: string, code: string) =>
    backoffice.refusal('backoffice', operations.enterAsAnalyst, { id, code })
  const asClient = ({ clientBrowser }: Scene, token: string, code: string) =>
    clientBrowser.refusal('web', operations.enterAsClient, { token, code })

  async function withAnalystCode(): Promise<{ scene: Scene; id: string; code: string }> {
    const scene = await newScene(product)
    const id = await started(scene)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
    await product.settle()
    return { scene, id, code: product.mailbox.codeTo(scene.analyst.email) }
  }
  const prove = ({ backoffice }: Scene, id: string, code: string) =>
    backoffice.refusal('backoffice', operations.enterAnalystCode, { id, code })

  it('AS3: the analyst goes on with the right code only; a wrong one says how many tries are left', async () => {
    const { scene, id, code } = await withAnalystCode()
    const answer = await scene.backoffice.send('backoffice', operations.enterAnalystCode, {
      id,
      code: wrong(code),
    })
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'CODE_WRONG',
      parameters: { attemptsLeft: 2 },
    })
    expect(
      await scene.backoffice.refusal('backoffice', operations.sendClientCode, {
        id,
        reason: 'The invoices page stays empty',
      }),
    ).toBe('ILLEGAL_TRANSITION')
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
    const right = await scene.backoffice.ask('backoffice', operations.enterAnalystCode, {
      id,
      code: spaced,
    })
    expect(right.enterAnalystCode.state).toBe('ANALYST_PROVEN')
    expect(await prove(scene, id, code)).toBe('ILLEGAL_TRANSITION')
  })

  it('AS3, ID7: the third wrong code is the last, a new one is needed, and the right old one is dead', async () => {
    const { scene, id, code } = await withAnalystCode()
    const codes = [await prove(scene, id, wrong(code)), await prove(scene, id, wrong(code, 2))]
    codes.push(await prove(scene, id, wrong(code, 3)), await prove(scene, id, code))
    expect(codes).toEqual(['CODE_WRONG', 'CODE_WRONG', 'CODE_WRONG', 'CODE_ATTEMPTS_EXHAUSTED'])
    await product.pass(2)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
    await product.settle()
    const next = product.mailbox.codeTo(scene.analyst.email)
    if (next !== code) expect(await prove(scene, id, code)).toBe('CODE_REPLACED')
    await scene.backoffice.ask('backoffice', operations.enterAnalystCode, { id, code: next })
  })

  it('ID7: a code is good for its ten minutes, to the millisecond', async () => {
    const { scene, id, code } = await withAnalystCode()
    await product.platform.clock.move(600)
    expect(await prove(scene, id, code)).toBe('CODE_EXPIRED')
    const other = await withAnalystCode()
    await product.platform.clock.move(595)
    await other.scene.backoffice.ask('backoffice', operations.enterAnalystCode, {
      id: other.id,
      code: other.code,
    })
  })

  it('C14: what is no code costs no attempt', async () => {
    const { scene, id, code } = await withAnalystCode()
    for (const typed of ['', '12345', 'abcdef', '1'.repeat(10_000), `${code}0`])
      expect(await prove(scene, id, typed)).toBe('CODE_MALFORMED')
    const wide = [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
    await scene.backoffice.ask('backoffice', operations.enterAnalystCode, { id, code: wide })
  })

  it('C3: a code is worth nothing for another request, another purpose, or in another hand', async () => {
    const one = await newScene(product)
    const other = await newScene(product)
    const [mail, others] = [await waiting(one), await waiting(other)]
    const codes = new Set([mail.code, others.code, product.mailbox.codeTo(one.analyst.email)])
    expect(codes.size).toBeGreaterThan(1)
    // Another request's code, by either party.
    if (mail.code !== others.code) {
      expect(await asAnalyst(one, mail.id, others.code)).toBe('CODE_WRONG')
      expect(await asClient(one, mail.token, others.code)).toBe('CODE_WRONG')
    }
    // The code that proved the analyst, where the client's is asked for.
    const analystCode = product.mailbox.codeTo(one.analyst.email)
    if (analystCode !== mail.code)
      expect(await asAnalyst(one, mail.id, analystCode)).toBe('CODE_WRONG')
    // Another analyst, with the right code.
    expect(await asAnalyst(other, mail.id, mail.code)).toBe('NOT_FOUND')
    // Another client's link, with the right code.
    if (mail.code !== others.code)
      expect(await asClient(other, others.token, mail.code)).toBe('CODE_WRONG')
    expect(await stateOf(one, mail.id)).toBe('AWAITING_CODES')
  })

  it('C5: the client in two places is one party', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    expect(await asClient({ ...scene, clientBrowser: product.browser() }, token, code)).toBe(
      'CODE_USED',
    )
    expect(await stateOf(scene, id)).toBe('AWAITING_CODES')
  })

  it('C8: after a resend the old code and the old link are dead, and what was entered counts no more', async () => {
    const scene = await newScene(product)
    const old = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { ...old })
    await product.pass(2)
    const { resendClientCode } = await scene.backoffice.ask(
      'backoffice',
      operations.resendClientCode,
      { id: old.id },
    )
    expect(resendClientCode).toMatchObject({ clientEnteredAt: null, analystEnteredAt: null })
    await product.settle()
    const [code, token] = [
      product.mailbox.codeTo(scene.client.email),
      product.mailbox.linkTokenTo(scene.client.email),
    ]
    expect(await asClient(scene, old.token, code)).toBe('LINK_INVALID')
    if (old.code !== code) expect(await asAnalyst(scene, old.id, old.code)).toBe('CODE_REPLACED')
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id: old.id, code })
    expect(await stateOf(scene, old.id)).toBe('AWAITING_CODES')
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    expect(await stateOf(scene, old.id)).toBe('IN_SESSION')
  })

  it('C2: a wrong code whose request is refused for another reason stays counted', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    await product.rows(`create function fail() returns trigger language plpgsql as $$
      begin raise exception 'not now'; end $$;
      create trigger fail before update on assistance_requests for each row execute function fail()`)
    expect(await asClient(scene, token, code)).toBe('INTERNAL_ERROR')
    await product.rows('drop trigger fail on assistance_requests; drop function fail()')
    expect(await asClient(scene, token, wrong(code))).toBe('CODE_WRONG')
    expect(await asClient(scene, token, wrong(code, 2))).toBe('CODE_WRONG')
    expect(await asClient(scene, token, code)).toBe('CODE_ATTEMPTS_EXHAUSTED')
    expect(await stateOf(scene, id)).toBe('AWAITING_CODES')
  })

  it('C1: 50 tries at the same instant are three tries at most, and the right one among them wins once', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        scene.clientBrowser.send('web', operations.enterAsClient, {
          token,
          code: wrong(code, index + 1),
        }),
      ),
    )
    const answers = tries.map(({ errors }) => errors?.[0]?.extensions.code)
    expect(answers.filter((answer) => answer === 'CODE_WRONG')).toHaveLength(3)
    expect(new Set(answers)).toEqual(new Set(['CODE_WRONG', 'CODE_ATTEMPTS_EXHAUSTED']))
    const rights = await Promise.all(
      Array.from({ length: 50 }, () =>
        scene.backoffice.send('backoffice', operations.enterAsAnalyst, { id, code }),
      ),
    )
    expect(rights.filter(({ errors }) => !errors)).toHaveLength(1)
    const entries = await product.rows(
      "select 1 from audit_events where target_id = $1 and action = 'assistance.codeEntered'",
      [id],
    )
    expect(entries).toHaveLength(1)
  })

  it('C1: a hundred tries in one document are refused whole, and in a smaller one none is free', async () => {
    const scene = await newScene(product)
    const { code, token } = await waiting(scene)
    const document = (tries: number) =>
      `mutation ($token: String) { ${Array.from(
        { length: tries },
        (_, index) =>
          `t${index}: enterClientCode(input: { token: $token, code: "${wrong(code, index + 1)}" }) { state }`,
      ).join(' ')} }`
    expect(await scene.clientBrowser.refusal('web', document(100), { token })).toBe(
      'QUERY_TOO_LARGE',
    )
    // The first failure ends a document of mutations, so the other fourteen are no tries.
    expect(await scene.clientBrowser.refusal('web', document(15), { token })).toBe('CODE_WRONG')
    const { errors } = await scene.clientBrowser.send('web', document(2), { token })
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'CODE_WRONG', parameters: { attemptsLeft: 1 } },
    ])
  })

  it('ID7, C16: ten failures lock the factor that was tried, tell its owner, and are over after 15 minutes', async () => {
    const scene = await newScene(product)
    let mail = await waiting(scene)
    const answers: string[] = []
    while (answers.at(-1) !== 'FACTOR_LOCKED') {
      const answer = await asClient(scene, mail.token, wrong(mail.code))
      if (answer === 'CODE_ATTEMPTS_EXHAUSTED') mail = await resent(scene, mail)
      else answers.push(answer)
    }
    expect(answers.filter((answer) => answer === 'CODE_WRONG')).toHaveLength(10)
    // The right code is not looked at now, and the analyst's own side is not locked.
    expect(await asClient(scene, mail.token, mail.code)).toBe('FACTOR_LOCKED')
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { ...mail })
    await product.settle()
    const told = product.mailbox.mails.filter(({ to }) => to === scene.client.email).at(-1)
    expect(told?.subject).not.toContain(scene.analyst.name)
    const locks = await product.rows(
      "select 1 from audit_events where target_id = $1 and action = 'factor.locked'",
      [scene.client.id],
    )
    expect(locks).toHaveLength(1)
    await product.platform.clock.move(880)
    const later = await newScene(product)
    expect(await stateOf(later, (await waiting(later)).id)).toBe('AWAITING_CODES')
  })

  async function resent(scene: Scene, { id }: Waiting): Promise<Waiting> {
    await product.pass(2)
    await scene.backoffice.ask('backoffice', operations.resendClientCode, { id })
    await product.settle()
    return {
      id,
      code: product.mailbox.codeTo(scene.client.email),
      token: product.mailbox.linkTokenTo(scene.client.email),
    }
  }

  it('C6: looking at the client’s page uses nothing up, however often', async () => {
    const scene = await newScene(product)
    const { token, code } = await waiting(scene)
    const page =
      'query ($token: String) { clientAssistance(token: $token) { state reason phrase code { attemptsLeft } } }'
    for (let time = 0; time < 5; time += 1) {
      const { clientAssistance } = await product.browser().ask('web', page, { token })
      expect(clientAssistance).toMatchObject({ state: 'AWAITING_CODES', code: { attemptsLeft: 3 } })
    }
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
  })

  it('AS3: before the analyst is proven the client is told nothing and can do nothing', async () => {
    const scene = await newScene(product)
    const id = await proven(scene)
    expect(product.mailbox.mails.filter(({ to }) => to === scene.client.email)).toEqual([])
    expect(
      await scene.clientBrowser.refusal('web', operations.enterAsClient, { id, code: '123456' }),
    ).toBe('UNAUTHENTICATED')
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import {
  PASSKEY_REFUSALS,
  passkeyProof,
  passkeyRefusals,
  withPasskey,
} from '../../test/harness/authenticator.ts'
import { codeOf, mfaCode, wrongMfaCode } from '../../test/harness/identity.ts'
import {
  administratorLine,
  checked,
  fileOf,
  type ImportingOperator,
  importing,
  newAddress,
  newImporter,
} from '../../test/harness/imports.ts'
import { newOperator } from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'

describe('ID8: the start of an import asks for an MFA code', () => {
  const product = useProduct({ FACTOR_FAILURES: '3' })
  let operator: ImportingOperator
  let id: string

  beforeAll(async () => {
    operator = await newImporter(product)
    id = (await checked(product, operator, fileOf(administratorLine('S-1', newAddress())))).id
  })

  const start = ({ browser }: Pick<ImportingOperator, 'browser'>, code: string) =>
    browser.send('backoffice', importing.start, { id, code })

  it('of an operator who has MFA on, and says what is wrong with a code', async () => {
    const plain = await newOperator(product)
    expect(codeOf(await start(plain, '123456'))).toBe('MFA_NOT_ON')
    const other = await newImporter(product)
    await product.rows('insert into mfa_steps (user_id, last_step) values ($1, 2000000000)', [
      other.user.id,
    ])
    const wrong = await wrongMfaCode(product, other.secret)
    const refusals = []
    for (const code of ['', await mfaCode(product, other.secret), wrong, wrong, wrong, wrong])
      refusals.push(codeOf(await start(other, code)))
    expect(refusals).toEqual([
      'CODE_MALFORMED',
      'MFA_CODE_USED',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'FACTOR_LOCKED',
    ])
  })

  it('PA8: or takes a passkey, and says what is wrong with its answer', async () => {
    const { user, browser } = await newOperator(product)
    const at = [browser, 'backoffice'] as const
    expect(
      await passkeyRefusals(product, at, { user, act: 'startImport' }, (code) =>
        start({ browser }, code),
      ),
    ).toEqual(PASSKEY_REFUSALS)
    const own = await withPasskey(product, user)
    const code = await passkeyProof(product, at, own, 'startImport', {})
    expect((await start({ browser }, code)).data.startImport).toMatchObject({ state: 'RUNNING' })
  })
})

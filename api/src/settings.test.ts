import { languageTags } from 'shared-schema/languages'
import { describe, expect, it } from 'vitest'
import { SettingsError } from './platform/read-settings.ts'
import { definitions, readSettings } from './settings.ts'

const usable: Record<string, string> = {
  DATABASE_URL: 'postgres://app@127.0.0.1:5432/app',
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  SMTP_URL: 'smtps://mail.example.com',
  MAIL_FROM: 'Access <access@example.com>',
}

/** The problems with which an environment is refused; none where it is taken. */
function problemsOf(changed: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings({ ...usable, ...changed })
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

interface Described {
  readonly allowed: string
  readonly standard: string | undefined
  readonly neededIn?: 'production'
}

const all = Object.entries(definitions as Record<string, Described>)
const numbers = all.flatMap(([name, { allowed }]) => {
  const [, least, most] = /^a whole number from (\d+) to (\d+)$/.exec(allowed) ?? []
  return least === undefined || most === undefined
    ? []
    : [{ name, allowed, least: Number(least), most: Number(most) }]
})

describe('settings', () => {
  it('PA12: takes a language by its tag, and refuses one that no text is written in', () => {
    expect(readSettings(usable).DEFAULT_LANGUAGE).toBe('EN')
    expect(readSettings({ ...usable, DEFAULT_LANGUAGE: 'pt-BR' }).DEFAULT_LANGUAGE).toBe('PT_BR')
    expect(problemsOf({ DEFAULT_LANGUAGE: 'de' })).toEqual([
      `DEFAULT_LANGUAGE is not usable. Allowed: ${Object.values(languageTags).join(', ')}`,
    ])
  })

  it('starts with nothing but the four that production needs', () => {
    expect(problemsOf({})).toEqual([])
    const isNeeded = ([, { standard, neededIn }]: (typeof all)[number]) =>
      standard === undefined || neededIn === 'production'
    expect(all.filter(isNeeded).map(([name]) => name)).toEqual(Object.keys(usable))
  })

  it.each(['development', 'test'])(
    'in %s mails go to the mail catcher, unless told otherwise',
    (MODE) => {
      const unsaid = { ...usable, SMTP_URL: undefined, MAIL_FROM: undefined, MODE }
      expect(readSettings(unsaid)).toMatchObject({
        SMTP_URL: 'smtp://127.0.0.1:4006',
        MAIL_FROM: 'no-reply@demo.example',
      })
    },
  )

  it.each(Object.keys(usable))('says that %s is missing, and what is allowed', (name) => {
    const [problem = ''] = problemsOf({ [name]: undefined })
    expect(problem).toContain(`${name} is missing`)
    expect(problem).toContain(definitions[name as keyof typeof definitions].allowed)
  })

  it.each(all)('%s: an empty value is refused, saying what is allowed', (name, { allowed }) => {
    expect(problemsOf({ [name]: '' })).toContainEqual(expect.stringContaining(name))
    expect(problemsOf({ [name]: '' }).join()).toContain(allowed)
  })

  it.each(
    numbers.flatMap(({ name, allowed, least, most }) => [
      ...['-1', 'NaN', 'abc', '1.5', '1e3', 'Infinity', ' 5', '0x10', String(most + 1)].map(
        (value) => [name, value, allowed] as const,
      ),
      ...(least > 0 ? [[name, String(least - 1), allowed] as const] : []),
      ...(least > 0 ? [[name, '0', allowed] as const] : []),
      [name, '157680000000000', allowed] as const,
    ]),
  )('R10: %s=%s is refused, saying %s', (name, value, allowed) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toContainEqual(expect.stringContaining(name))
    expect(problems.join()).toContain(allowed)
  })

  it('R10: no duration may be five years', () => {
    const fiveYears = 5 * 365 * 86_400
    for (const [name, { meaning }] of Object.entries(definitions))
      if (/\(seconds\)$/.test(meaning))
        expect(problemsOf({ [name]: String(fiveYears) }), name).not.toEqual([])
  })

  it.each(numbers)('%s: least and most of what is allowed are taken', ({ name, least, most }) => {
    for (const value of [least, most])
      expect(problemsOf({ [name]: String(value) }).join()).not.toContain(`${name} is not usable`)
  })

  it.each([
    ['STORE_URL', 'HTTPS://Store.Example:443/', 'https://store.example'],
    ['BACKOFFICE_URL', ' https://office.example ', 'https://office.example'],
    ['WEB_URL', 'http://WEB.example:80', 'http://web.example'],
    ['API_URL', 'https://Bücher.example/', 'https://xn--bcher-kva.example'],
    ['SMTP_URL', 'SMTPS://user:Secret@mail.example', 'smtps://user:Secret@mail.example'],
    ['DATABASE_URL', 'PostgreSQL://App@Host/Db', 'postgresql://App@Host/Db'],
    ['FILES_S3_URL', 'HTTPS://s3.example/Bucket', 'HTTPS://s3.example/Bucket'],
  ] as const)('R10: %s=%s is read as %s', (name, given, read) => {
    const key = { FILES_S3_KEY_ID: 'k', FILES_S3_SECRET_KEY: 's' }
    expect(readSettings({ ...usable, ...key, [name]: given })[name]).toBe(read)
  })

  it.each([
    ['DATABASE_URL', 'mysql://app@localhost/app'],
    ['DATABASE_URL', 'localhost'],
    ['SECRET_KEY', 'short'],
    ['SECRET_KEY', Buffer.alloc(31).toString('base64')],
    ['MODE', 'prod'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'maybe'],
    ['DEMO', 'true'],
    ['STORE_URL', 'localhost:4001'],
    ['STORE_URL', 'https://store.example.com/path'],
    ['STORE_URL', 'javascript:alert(1)'],
    ['SMTP_URL', 'http://mail.example.com'],
    ['MAIL_FROM', 'x'.repeat(201)],
    ['BRAND_NAME', 'x'.repeat(41)],
    ['BRAND_NAME', '   '],
    ['HOST', 'x'.repeat(101)],
  ])('%s=%s is refused', (name, value) => {
    expect(problemsOf({ [name]: value })).toContainEqual(expect.stringContaining(name))
  })

  it.each(all.filter(([name]) => name.length >= 6).map(([name]) => name))(
    '%s misspelt is refused with the name that was meant',
    (name) => {
      const misspelt = `${name.slice(0, 3)}${name.slice(4)}`
      if (misspelt in definitions) return
      const [problem = ''] = problemsOf({ [misspelt]: '1' })
      expect(problem).toContain(`${misspelt} is not a setting. Did you mean `)
    },
  )

  it('lets the variables of other programs be', () => {
    expect(
      problemsOf({ PATH: '/bin', HOME: '/root', npm_config_registry: 'x', PORT: '1' }),
    ).toEqual([])
  })

  it('names every problem at once, and never shows a value', () => {
    const problems = problemsOf({
      SECRET_KEY: 'my-secret-value',
      DATABASE_URL: undefined,
      CODE_SECONDS: '0',
      MODE: 'no',
    })
    expect(problems).toHaveLength(4)
    expect(problems.join()).not.toContain('my-secret-value')
  })

  it.each([
    [{ ASSISTANCE_WARNING_SECONDS: '300' }, 'ASSISTANCE_WARNING_SECONDS'],
    [{ SIGN_OUT_WARNING_SECONDS: '900' }, 'SIGN_OUT_WARNING_SECONDS'],
    [{ SIGN_OUT_WARNING_SECONDS: '60', CLIENT_DEVICE_SECONDS: '60' }, 'CLIENT_DEVICE_SECONDS'],
    [{ CODE_SECONDS: '901' }, 'CODE_SECONDS'],
    [{ MODE: 'production', DEMO: 'yes' }, 'DEMO'],
  ])('refuses settings that contradict each other: %j', (changed, name) => {
    expect(problemsOf(changed)).toEqual([expect.stringContaining(name)])
  })
})

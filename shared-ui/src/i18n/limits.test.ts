import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { shared as en } from './en/shared.ts'
import { shared as es } from './es/shared.ts'
import { addSpanFormats, type Limits, sayLimits } from './limits.ts'
import { shared as ptBr } from './pt-br/shared.ts'

const usual: Limits = {
  passwordMinimumLength: 12,
  passwordResetSeconds: 1800,
  phoneCodeSeconds: 60,
  assistanceReasonLength: { least: 10, most: 500 },
  cancellationReasonLength: { least: 5, most: 500 },
  successorInactiveSeconds: 2_592_000,
  activationSeconds: 86_400,
  validationSeconds: { least: 86_400, most: 172_800 },
  evidenceBytes: 10_485_760,
  evidenceFiles: 5,
}
const other: Limits = {
  ...usual,
  passwordResetSeconds: 3600,
  successorInactiveSeconds: 5_184_000,
  validationSeconds: { least: 3600, most: 7200 },
}

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    ns: ['shared'],
    defaultNS: 'shared',
    resources: { en: { shared: en }, es: { shared: es }, 'pt-BR': { shared: ptBr } },
    interpolation: { escapeValue: false },
  })
  addSpanFormats()
})

describe('the numbers in texts are those of the installation', () => {
  test.each([
    ['en', '1 hour', '60 days', 'in 1 to 2 hours.'],
    ['es', '1 hora', '60 días', 'en 1 a 2 horas.'],
    ['pt-BR', '1 hora', '60 dias', 'em 1 a 2 horas.'],
  ])('ID5, SU16, SU11: in %s, with other settings', (tag, reset, inactive, validation) => {
    sayLimits(other)
    const t = i18next.getFixedT(tag, 'shared')
    expect(t('forgot.lead')).toContain(reset)
    expect(t('forgot.sent', { email: 'ana@people.example' })).toContain(reset)
    expect(t('succession.restriction.INACTIVE')).toContain(inactive)
    const meaning = t('succession.meaning.IN_VALIDATION', { administrator: 'Ana' })
    expect(meaning).toContain('Ana')
    expect(meaning).toContain(validation)
  })

  test('ID5, SU11: in English, with the usual ones', () => {
    sayLimits(usual)
    const t = i18next.getFixedT('en', 'shared')
    expect(t('forgot.lead')).toContain('good for 30 minutes.')
    expect(t('succession.meaning.IN_VALIDATION', { administrator: 'Ana' })).toContain(
      'is checked in 24 to 48 hours.',
    )
    expect(t('succession.restrictionAdvice.INACTIVE')).toContain('at least every 30 days.')
  })

  test.each(['en', 'es', 'pt-BR'])('ruling R8: no number is left open in %s', (tag) => {
    sayLimits(usual)
    const t = i18next.getFixedT(tag, 'shared')
    const texts = Object.entries(flat(i18next.getResourceBundle(tag, 'shared')))
    const told = texts.filter(([, text]) => text.includes('{{limits.'))
    expect(told.length).toBeGreaterThan(4)
    for (const [key] of told) expect(t(key as 'forgot.lead'), key).not.toContain('limits')
  })
})

type Words = { readonly [key: string]: string | Words }

const flat = (words: Words, path = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(words).map(([key, value]) =>
      typeof value === 'string' ? { [path + key]: value } : flat(value, `${path}${key}.`),
    ),
  )

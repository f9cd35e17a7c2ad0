import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from './languages.ts'
import { addSpanFormats, type Limits, sayLimits } from './limits.ts'
import { findIn } from './word-files.ts'

const find = findIn({ app: {}, shared: import.meta.glob('../**/words/*.ts') })
const namespaces = ['shared/password', 'shared/succession'] as const
const tags = languages.map(({ tag }) => tag)

const usual: Limits = {
  passwordMinimumLength: 12,
  passwordResetSeconds: 1800,
  passkeysPerPerson: 20,
  mfaResetSeconds: 3_600,
  erasureSeconds: 259_200,
  phoneCodeSeconds: 60,
  assistanceReasonLength: { least: 10, most: 500 },
  cancellationReasonLength: { least: 5, most: 500 },
  successorInactiveSeconds: 2_592_000,
  activationSeconds: 86_400,
  validationSeconds: { least: 86_400, most: 172_800 },
  claimExplanationCharacters: 2000,
  contestReasonLength: { least: 10, most: 500 },
  declineReasonLength: { least: 10, most: 500 },
  evidenceBytes: 10_485_760,
  evidenceFiles: 5,
  messageLength: { least: 1, most: 4096 },
  noticeLength: { least: 1, most: 500 },
  attendanceReopenSeconds: 7200,
  customActionAccounts: 50,
  portalLinks: 20,
  portalHoursCharacters: 500,
  portalLogoBytes: 1_048_576,
  accountLogoBytes: 262_144,
  portalDocuments: 20,
  portalDocumentBytes: 10_485_760,
  importLines: 100_000,
  importBytes: 52_428_800,
  partnerSessionSeconds: 3600,
  partnerReasonLength: { least: 10, most: 500 },
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
    ns: [...namespaces],
    defaultNS: 'shared/password',
    interpolation: { escapeValue: false },
  })
  for (const tag of tags)
    for (const namespace of namespaces) {
      const loaded = (await find(namespace, tag)?.()) as { words: Words } | undefined
      i18next.addResourceBundle(tag, namespace, loaded?.words)
    }
  addSpanFormats()
})

describe('the numbers in texts are those of the installation', () => {
  test.each([
    ['en', '1 hour', '60 days', 'in 1 to 2 hours.'],
    ['es', '1 hora', '60 días', 'en 1 a 2 horas.'],
    ['pt-BR', '1 hora', '60 dias', 'em 1 a 2 horas.'],
    ['fr', '1\u00a0heure', '60\u00a0jours', 'en 1 à 2\u00a0heures.'],
  ])('ID5, SU16, SU11: in %s, with other settings', (tag, reset, inactive, validation) => {
    sayLimits(other)
    const password = i18next.getFixedT(tag, 'shared/password')
    const succession = i18next.getFixedT(tag, 'shared/succession')
    expect(password('forgot.lead')).toContain(reset)
    expect(password('forgot.sent', { email: 'ana@people.example' })).toContain(reset)
    expect(succession('restriction.INACTIVE')).toContain(inactive)
    const meaning = succession('meaning.IN_VALIDATION', { administrator: 'Ana' })
    expect(meaning).toContain('Ana')
    expect(meaning).toContain(validation)
  })

  test('ID5, SU11: in English, with the usual ones', () => {
    sayLimits(usual)
    const password = i18next.getFixedT('en', 'shared/password')
    const succession = i18next.getFixedT('en', 'shared/succession')
    expect(password('forgot.lead')).toContain('good for 30 minutes.')
    expect(succession('meaning.IN_VALIDATION', { administrator: 'Ana' })).toContain(
      'is checked in 24 to 48 hours.',
    )
    expect(succession('restrictionAdvice.INACTIVE')).toContain('at least every 30 days.')
  })

  test.each(tags)('ruling R8: no number is left open in %s', (tag) => {
    sayLimits(usual)
    const told = namespaces.flatMap((namespace) => {
      const texts = Object.entries(flat(i18next.getResourceBundle(tag, namespace)))
      return texts
        .filter(([, text]) => text.includes('{{limits.'))
        .map(([key]) => i18next.getFixedT(tag, namespace)(key as never))
    })
    expect(told.length).toBeGreaterThan(4)
    for (const text of told) expect(text).not.toContain('limits')
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

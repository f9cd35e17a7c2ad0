import i18next from 'i18next'
import { languageTags } from 'shared-schema/languages'
import { expect, test } from 'vitest'
import { shownWords } from './shown-words.ts'

const numbers = [0, 1, 2, 17, 1_000_000, 2_000_000]

test.each(Object.values(languageTags))('in %s every number has its plural form', async (lng) => {
  const words = shownWords({ files: { count_one: 'one: {{count}}', count_other: '{{count}}' } })
  const language = i18next.createInstance()
  await language.init({
    lng,
    resources: { [lng]: { words } },
    defaultNS: 'words',
    parseMissingKeyHandler: () => 'missing',
  })
  for (const count of numbers)
    expect(language.t('files.count' as never, { count } as never), String(count)).toMatch(
      new RegExp(`^(one: )?${count}$`),
    )
})

test('a form of its own for exact millions is kept', () => {
  expect(shownWords({ files_other: 'files', files_many: 'of files' })).toEqual({
    files_other: 'files',
    files_many: 'of files',
  })
})

test('no line ends within “e-mail”; other hyphens are left alone', () => {
  expect(shownWords({ label: 'Adresse e-mail', sent: 'E-mails, rendez-vous' })).toEqual({
    label: 'Adresse e\u2011mail',
    sent: 'E\u2011mails, rendez-vous',
  })
})

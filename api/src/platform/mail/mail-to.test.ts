import { expect, test } from 'vitest'
import { houseOf, RoomsDisagree, UnfitRoom } from '../house.ts'
import { inEachLanguage } from '../languages.ts'
import { defineMails } from './compose/define-mails.ts'
import { mailTo } from './mail-to.ts'
import { renderFrom } from './render-from.ts'

interface TestMailParameters {
  greeted: { name: string; times: number }
}

interface TestMailWords {
  greeted(name: string, times: number): string
}

const words = { greeted: (name: string, times: number) => `${name} ${times}` }

const testMails = defineMails<TestMailParameters, TestMailWords>({
  words: inEachLanguage(() => words),
  mails: {
    greeted: {
      gives: 'WORD',
      template: ({ name, times }, { texts }) => ({
        subject: texts.greeted(name, times),
        preheader: name,
        heading: name,
        greeting: texts.greeting(name),
        blocks: [],
      }),
      samples: { one: { name: 'Ana', times: 1 } },
    },
  },
})

const receiver = { email: 'ana@test.example', language: 'EN', timeZone: null } as const
const frame = {
  brandName: 'House',
  publicUrls: {
    store: 'https://a.example',
    backoffice: 'https://b.example',
    web: 'https://c.example',
  },
}

test('NO: a mail takes its own parameters, and no other mail can be named', () => {
  const entry = mailTo(receiver, testMails.greeted, { name: 'Ana', times: 2 })
  expect(entry).toMatchObject({ to: receiver.email, urgency: 'ORDINARY' })
  // @ts-expect-error a parameter is missing
  mailTo(receiver, testMails.greeted, { name: 'Ana' })
  // @ts-expect-error a parameter is of another type
  mailTo(receiver, testMails.greeted, { name: 'Ana', times: 'twice' })
  // @ts-expect-error a parameter is misspelt
  mailTo(receiver, testMails.greeted, { name: 'Ana', times: 2, nmae: 'Ana' })
  // @ts-expect-error no mail has this name
  expect(testMails.greted).toBeUndefined()
})

test('NO: what is stored is rendered by the name of its mail, which must be known', () => {
  const render = renderFrom(new Map(Object.entries(testMails)), frame)
  const reader = { language: 'PT_BR', timeZone: null } as const
  expect(render('greeted', { name: 'Ana', times: 3 }, reader).subject).toBe('Ana 3')
  expect(() => render('gone', {}, reader)).toThrow('gone')
})

test('NO: two mails of one name, one of another name, and one without a sample keep the house shut', () => {
  const room = { name: 'one', mails: testMails }
  expect([...houseOf([room]).mails.keys()]).toEqual(['greeted'])
  expect(() => houseOf([room, { ...room, name: 'two' }])).toThrow(RoomsDisagree)
  const renamed = { name: 'one', mails: { other: testMails.greeted } }
  expect(() => houseOf([renamed])).toThrow(UnfitRoom)
  const bare = { name: 'one', mails: { greeted: { ...testMails.greeted, samples: {} } } }
  expect(() => houseOf([bare])).toThrow(UnfitRoom)
})

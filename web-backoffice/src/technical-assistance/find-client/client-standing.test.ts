import { expect, test } from 'vitest'
import { standingOfClient } from './client-standing.ts'
import type { ClientInformationFragment } from './find-client.generated.ts'

const client: ClientInformationFragment = {
  id: 'u1',
  name: 'Ana Prieto',
  email: 'ana@client.example',
  status: 'ACTIVE',
  ecosystems: [
    {
      id: 'e1',
      name: 'Clínica Norte',
      plan: 'PLUS',
      role: 'USER',
      modules: [],
      environments: ['WEB'],
    },
  ],
  openRequest: null,
}

test('AS2: an active member can be assisted', () => {
  expect(standingOfClient(client)).toEqual({ kind: 'START' })
})

test('AS2: my own open request is continued, even if the client was blocked meanwhile', () => {
  const openRequest = { id: 'r1', analystName: 'Me', mine: true }
  expect(standingOfClient({ ...client, status: 'BLOCKED', openRequest })).toEqual({
    kind: 'CONTINUE',
    requestId: 'r1',
  })
})

test("AS2: another analyst's open request says whose it is", () => {
  const openRequest = { id: null, analystName: 'Luis Mora', mine: false }
  expect(standingOfClient({ ...client, openRequest })).toEqual({
    kind: 'HELD',
    analystName: 'Luis Mora',
  })
})

test('AS2: a blocked client and one without an ecosystem are told apart', () => {
  expect(standingOfClient({ ...client, status: 'BLOCKED' }).kind).toBe('BLOCKED')
  expect(standingOfClient({ ...client, ecosystems: [] }).kind).toBe('NO_ECOSYSTEM')
})

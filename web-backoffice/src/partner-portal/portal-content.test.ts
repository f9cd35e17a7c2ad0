import { expect, test } from 'vitest'
import { changedPortal, detailsOf, isSameDetails, moved } from './portal-content.ts'

const portal = {
  version: 3,
  name: 'Northern Support',
  email: 'help@northern.example',
  phone: null,
  hours: null,
  links: [{ label: 'Help', address: 'https://help.example/', host: 'help.example' }],
}

test('AD12: what is changed goes out with all the rest as it was read, of the version that was read', () => {
  expect(changedPortal(portal, { links: [] })).toEqual({
    version: 3,
    name: 'Northern Support',
    email: 'help@northern.example',
    phone: '',
    hours: '',
    links: [],
  })
  const details = { ...detailsOf(portal), name: 'Southern Support' }
  expect(changedPortal(portal, { details })).toMatchObject({
    name: 'Southern Support',
    links: [{ label: 'Help', address: 'https://help.example/' }],
  })
  expect(isSameDetails(details, detailsOf(portal))).toBe(false)
  expect(isSameDetails(detailsOf(portal), detailsOf({ ...portal }))).toBe(true)
})

test('AD12: a line moves to another place, and the others keep their order', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a'], 4, 0)).toEqual(['a'])
})

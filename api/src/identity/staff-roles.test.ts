import { staffRoles } from 'shared-schema/enums'
import { expect, it } from 'vitest'
import {
  identity,
  newPersonWithPassword,
  PASSWORD,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

const product = useProduct()

/** Changes a user by plain SQL, as the API of another release would. */
const set = (id: string, assignment: string): Promise<void> =>
  product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(`update users set ${assignment} where id = $1`, [id])
    change.record(testAction('user.staffRolesChanged', 'user'), { targetId: id })
  })

const rolesOf = async (id: string) =>
  (await product.rows('select staff_roles, staff_role from users where id = $1', [id]))[0]

it('PA2: each role stands once, in one order, and beside it what the release before reads', async () => {
  const { id } = await newPerson(product, { staffRoles: ['OPERATOR', 'REVIEWER', 'OPERATOR'] })
  expect(await rolesOf(id)).toEqual({
    staff_roles: ['REVIEWER', 'OPERATOR'],
    staff_role: 'REVIEWER',
  })
  await set(id, "staff_roles = '{OPERATOR}'")
  expect(await rolesOf(id)).toEqual({ staff_roles: ['OPERATOR'], staff_role: null })
  await set(id, "name = 'Another name', staff_role = staff_role")
  expect(await rolesOf(id)).toEqual({ staff_roles: ['OPERATOR'], staff_role: null })
})

it('PA2: what the release before writes is the one role', async () => {
  const { id } = await newPerson(product)
  await set(id, "staff_role = 'ANALYST'")
  expect(await rolesOf(id)).toEqual({ staff_roles: ['ANALYST'], staff_role: 'ANALYST' })
  await set(id, 'staff_role = null')
  expect(await rolesOf(id)).toEqual({ staff_roles: [], staff_role: null })
})

it.each(["'{ROOT}'", "'{ANALYST,ROOT}'", "'{ANALYST,null}'", 'null'])(
  'PA2: the database refuses %s as roles',
  async (roles) => {
    const { id } = await newPerson(product, { staffRole: 'ANALYST' })
    await expect(set(id, `staff_roles = ${roles}`)).rejects.toThrow(
      /users_staff_roles?_check|not-null/,
    )
    expect(await rolesOf(id)).toEqual({ staff_roles: ['ANALYST'], staff_role: 'ANALYST' })
  },
)

it('PA2: the viewer has all their roles, and the first one for clients of the release before', async () => {
  const person = await newPerson(product, { staffRoles: [...staffRoles] })
  const desk = await signedIn(product, person, 'BACKOFFICE')
  expect((await desk.ask('backoffice', identity.viewer)).viewer).toMatchObject({
    staffRoles: ['ANALYST', 'REVIEWER', 'OPERATOR'],
    staffRole: 'ANALYST',
  })
})

it('ID10: an operator idles after the 15 minutes of staff', async () => {
  const operator = await newPersonWithPassword(product, { staffRole: 'OPERATOR' })
  const browser = product.browser()
  await typeCredentials(browser, 'backoffice', operator.email, PASSWORD)
  const { viewer } = await browser.ask('backoffice', identity.viewer)
  expect(viewer).toMatchObject({ staffRoles: ['OPERATOR'], idleSeconds: 900 })
})

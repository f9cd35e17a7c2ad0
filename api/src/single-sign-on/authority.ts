import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { having, type Rule } from '../platform/authority.ts'
import { administerSingleSignOn, manageSingleSignOn } from './permissions.ts'

const ofEcosystem = (path: string): Rule => havingIn(manageSingleSignOn, ecosystemAt(path))
const ofInstallation = having(administerSingleSignOn)

/** Whether the arguments name an ecosystem, be it one that is not there. */
function namesEcosystem(args: Readonly<Record<string, unknown>>, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], args)
  return value !== null && value !== undefined
}

/** Whoever sets up the connection of the ecosystem that the arguments name; without one, that of the installation. */
export const settingUp = (path: string): Rule => ({
  name: `${manageSingleSignOn.name} in ${path}; without it ${administerSingleSignOn.name}`,
  permission: manageSingleSignOn,
  refusal: (actor, args, context) =>
    (namesEcosystem(args, path) ? ofEcosystem(path) : ofInstallation).refusal(actor, args, context),
})

import type {
  CustomActionIcon,
  CustomActionKind,
  CustomActionOpening,
  CustomActionPlace,
} from 'shared-schema/custom-action-enums'
import type { MembershipRole } from 'shared-schema/enums'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import {
  CustomActionIconEnum,
  CustomActionKindEnum,
  CustomActionOpeningEnum,
  CustomActionPlaceEnum,
} from './graphql-enums.ts'

const CATEGORY =
  'The heading of the menu under which it stands, 1 to 100 characters; null for none, and for actions.'
const VARIABLES =
  '`{{account.id}}`, `{{account.name}}`, `{{member.id}}`, `{{member.name}}`, `{{member.email}}`, `{{member.role}}`, `{{member.language}}`, and at a contact `{{contact.name}}`, `{{contact.address}}`'

@ObjectType('CustomActionAccount', { description: 'An account chosen for a custom action.' })
export class CustomActionAccountType {
  @Field(() => ID, { description: 'Id of the ecosystem that the account is.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string
}

@ObjectType('CustomAction', {
  description: 'A menu or an action that a partner adds to the pages of its accounts.',
})
export class CustomActionType {
  @Field(() => ID, { description: 'Id of the custom action.' })
  id: string

  @Field(() => CustomActionKindEnum, { description: 'Whether it is a menu or an action.' })
  kind: CustomActionKind

  @Field(() => String, { description: 'What it is called, 1 to 100 characters.' })
  label: string

  @Field(() => String, { nullable: true, description: CATEGORY })
  category: string | null

  @Field(() => CustomActionPlaceEnum, {
    nullable: true,
    description: 'Where it stands; null for menus.',
  })
  place: CustomActionPlace | null

  @Field(() => CustomActionOpeningEnum, { description: 'How its address is opened.' })
  opens: CustomActionOpening

  @Field(() => CustomActionIconEnum, { description: 'Its icon.' })
  icon: CustomActionIcon

  @Field(() => [MembershipRoleEnum], { description: 'The roles of members who see it.' })
  roles: MembershipRole[]

  @Field(() => String, { description: `As it was written, with its variables: ${VARIABLES}.` })
  address: string

  @Field(() => String, {
    description: 'Where the address leads, as a browser shows it: other scripts as punycode.',
  })
  host: string

  @Field(() => Int, { description: 'The smaller, the earlier it is shown.' })
  order: number

  @Field(() => Boolean, { description: 'Whether the people of the accounts see it.' })
  active: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'How many accounts are chosen; null for all of the partner.',
  })
  accountCount: number | null

  @Field(() => Int, { description: 'Goes up with each change; a change names the one it is of.' })
  version: number
}

@ObjectType({ description: "One page of a partner's custom actions, in their order." })
export class CustomActionConnection extends connectionType('CustomAction', CustomActionType) {
  @Field(() => Int, { description: 'Custom actions that fit the filter, on all pages.' })
  totalCount: number
}

@ObjectType('OwnCustomAction', {
  description:
    'A menu or an action of the partner, with the address that is opened for the viewer.',
})
export class OwnCustomActionType {
  @Field(() => ID, { description: 'Id of the custom action.' })
  id: string

  @Field(() => CustomActionKindEnum, { description: 'Whether it is a menu or an action.' })
  kind: CustomActionKind

  @Field(() => String, { description: 'What it is called.' })
  label: string

  @Field(() => String, { nullable: true, description: CATEGORY })
  category: string | null

  @Field(() => CustomActionPlaceEnum, {
    nullable: true,
    description: 'Where it stands; null for menus.',
  })
  place: CustomActionPlace | null

  @Field(() => CustomActionOpeningEnum, { description: 'How its address is opened.' })
  opens: CustomActionOpening

  @Field(() => CustomActionIconEnum, { description: 'Its icon.' })
  icon: CustomActionIcon

  @Field(() => String, {
    description:
      'Begins with `https://`; the values of its variables are percent-encoded. To be opened without a referrer and without an opener.',
  })
  address: string
}

@InputType({ description: 'Which custom actions are listed. What is left out does not narrow.' })
export class CustomActionFilterInput {
  @Field(() => CustomActionKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: CustomActionKind | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the people of the accounts see them.',
  })
  active?: boolean | null
}

@InputType({ description: 'A custom menu or action as it is to be.' })
export class CustomActionContentInput {
  @Field(() => CustomActionKindEnum, {
    description: 'A menu or an action; it never changes, else BAD_USER_INPUT.',
  })
  kind: CustomActionKind

  @Field(() => String, { description: '1 to 100 characters, else NAME_INVALID.' })
  label: string

  @Field(() => String, { nullable: true, description: `${CATEGORY} Else BAD_USER_INPUT.` })
  category?: string | null

  @Field(() => CustomActionPlaceEnum, {
    nullable: true,
    description: 'Required for actions, null for menus, else BAD_USER_INPUT.',
  })
  place?: CustomActionPlace | null

  @Field(() => CustomActionOpeningEnum, {
    description: 'How its address is opened: one that fits the kind, else BAD_USER_INPUT.',
  })
  opens: CustomActionOpening

  @Field(() => CustomActionIconEnum, { description: 'Its icon.' })
  icon: CustomActionIcon

  @Field(() => [MembershipRoleEnum], { description: 'At least one, else BAD_USER_INPUT.' })
  roles: MembershipRole[]

  @Field(() => String, {
    description: `Begins with \`https://\` and a public name, which no variable is part of; at most 2000 characters. Its variables: ${VARIABLES}. Else CUSTOM_ADDRESS_REFUSED with the \`problem\`.`,
  })
  address: string

  @Field(() => Int, { description: '0 to 9999, else BAD_USER_INPUT.' })
  order: number

  @Field(() => [ID], {
    nullable: true,
    description:
      'Accounts of the own partner, else NOT_FOUND; at least one, and no more than `limits.customActionAccounts`, else BAD_USER_INPUT. Null for all accounts.',
  })
  accountIds?: string[] | null
}

@InputType({ description: 'A new custom menu or action.' })
export class CreateCustomActionInput extends CustomActionContentInput {
  @Field(() => String, {
    description: 'Made by the client for this one wish: 1 to 100 visible ASCII characters.',
  })
  idempotencyKey: string
}

@InputType({ description: 'A custom menu or action as it is to be from now on.' })
export class ChangeCustomActionInput extends CustomActionContentInput {
  @Field(() => ID, { description: 'One of the own partner, else NOT_FOUND.' })
  customActionId: string

  @Field(() => Int, { description: 'The version that is changed, else CONFLICT.' })
  version: number
}

@InputType({ description: 'Whether a custom menu or action is shown.' })
export class SwitchCustomActionInput {
  @Field(() => ID, { description: 'One of the own partner, else NOT_FOUND.' })
  customActionId: string

  @Field(() => Boolean, { description: 'Whether the people of the accounts see it.' })
  active: boolean
}

@InputType({ description: 'Which custom menu or action.' })
export class CustomActionInput {
  @Field(() => ID, { description: 'One of the own partner, else NOT_FOUND.' })
  customActionId: string
}

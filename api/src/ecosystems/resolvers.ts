import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Viewer } from '../identity/graphql-types.ts'
import { permissionsOf } from '../platform/actor-permissions.ts'
import { Answers } from '../platform/answers.ts'
import { Authority } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showing } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { ecosystemAt, ecosystemOfMembership, havingIn } from './authority.ts'
import { blockMember, removeMember, unblockMember } from './change-member.ts'
import {
  type EcosystemView,
  ecosystemOf,
  type MemberCountsView,
  memberCountsOf,
  renameEcosystem,
} from './ecosystem.ts'
import {
  EcosystemType,
  MemberCounts,
  MembershipConnection,
  MembershipInput,
  MembershipType,
  OwnMembership,
  RenameEcosystemInput,
  RoleEnvironments,
} from './graphql-types.ts'
import { membersOf } from './members.ts'
import { ownMemberships } from './own-memberships.ts'
import { manageMembers, readEcosystem, readMembers, readRecord, rename } from './permissions.ts'
import { environmentsByRole, rcmForMembers } from './rules.ts'
import { ecosystemPages } from './shown-pages.ts'

@Resolver(() => EcosystemType)
export class EcosystemResolver {
  @Query(() => EcosystemType, {
    description: 'An ecosystem of the viewer.',
  })
  @Authority({
    who: havingIn(readEcosystem, ecosystemAt('id')),
    underControl: 'OPEN',
    shows: showing(ecosystemPages.ecosystem),
  })
  ecosystem(
    @Arg('id', () => ID, { description: 'One of `viewer.memberships`, else NOT_FOUND.' })
    id: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<EcosystemView> {
    return ecosystemOf(platform, id)
  }

  @FieldResolver(() => [RoleEnvironments], {
    description: 'What the plan and the active modules open to each role.',
  })
  @ShownTo(everyReader)
  environmentsByRole(
    @Root() ecosystem: EcosystemView,
    @Ctx() { platform }: RequestContext,
  ): RoleEnvironments[] {
    return environmentsByRole(ecosystem, rcmForMembers(platform.settings))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it is suspended or closed, for its administrator.',
  })
  @ShownTo(havingIn(readRecord, ecosystemAt('id')))
  situationReason(@Root() { situationReason }: EcosystemView): string | null {
    return situationReason
  }

  @Mutation(() => EcosystemType, {
    description: 'Gives an ecosystem another name. Administrators.',
  })
  @Answers('NAME_INVALID')
  @Authority({ who: havingIn(rename, ecosystemAt('input.ecosystemId')), underControl: 'OPEN' })
  renameEcosystem(
    @Arg('input', () => RenameEcosystemInput) input: RenameEcosystemInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<EcosystemView> {
    return renameEcosystem(platform, person, input)
  }
}

@Resolver(() => MembershipType)
export class MemberResolver {
  @Query(() => MembershipConnection, {
    description: 'The members of an ecosystem, for its administrator.',
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({
    who: havingIn(readMembers, ecosystemAt('ecosystemId')),
    underControl: 'OPEN',
    shows: showing(ecosystemPages.members),
    mayBeOlder: true,
  })
  async members(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose members: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Part of a name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.',
    })
    search: string | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<MembershipConnection> {
    const page = await membersOf(platform, {
      ...pageRequest(asked, platform.settings),
      ecosystemId,
      search,
    })
    const { totalCount, totalIsMore } = page
    return { ...connectionOf(page), totalCount, totalIsMore }
  }

  @Query(() => MemberCounts, {
    description:
      'How many members an ecosystem has, and how many of them have MFA on. Administrators.',
  })
  @Authority({
    who: havingIn(readMembers, ecosystemAt('ecosystemId')),
    underControl: 'OPEN',
    shows: showing(ecosystemPages.memberNumbers),
  })
  memberCounts(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose members: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<MemberCountsView> {
    return memberCountsOf(platform, ecosystemId)
  }

  @Mutation(() => MembershipType, {
    description: 'Keeps a member out, at once. Administrators.',
  })
  @Answers('ADMINISTRATOR_PROTECTED')
  @Authority({
    who: havingIn(manageMembers, ecosystemOfMembership('input.membershipId')),
    underControl: 'OPEN',
  })
  blockMember(
    @Arg('input', () => MembershipInput) { membershipId }: MembershipInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MembershipType> {
    return blockMember(platform, person, membershipId)
  }

  @Mutation(() => MembershipType, {
    description:
      'Lets a blocked member in again. Administrators; under an access session not for platform staff.',
  })
  @Answers('STAFF_NOT_ADMITTED')
  @Authority({
    who: havingIn(manageMembers, ecosystemOfMembership('input.membershipId')),
    underControl: 'OPEN',
  })
  unblockMember(
    @Arg('input', () => MembershipInput) { membershipId }: MembershipInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MembershipType> {
    return unblockMember(platform, person, membershipId)
  }

  @Mutation(() => Boolean, {
    description: 'Ends a membership; the user stays and may be invited again. Administrators.',
  })
  @Answers('ADMINISTRATOR_PROTECTED')
  @Authority({
    who: havingIn(manageMembers, ecosystemOfMembership('input.membershipId')),
    underControl: 'OPEN',
  })
  async removeMember(
    @Arg('input', () => MembershipInput) { membershipId }: MembershipInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await removeMember(platform, person, membershipId)
    return true
  }
}

@Resolver(() => Viewer)
export class OwnMembershipResolver {
  @FieldResolver(() => [OwnMembership], {
    description: "The viewer's active places; under an access session only its ecosystem's.",
  })
  @ShownTo(everyReader)
  memberships(@Ctx() { platform, person }: RequestContext): Promise<OwnMembership[]> {
    return ownMemberships(platform, person)
  }
}

@Resolver(() => OwnMembership)
export class OwnMembershipFields {
  @FieldResolver(() => [String], {
    description:
      'Names of the rights that the viewer has in the ecosystem, in this tab, such as `members.manage`; under an access session those that its environment opens. More names can come.',
  })
  @ShownTo(everyReader)
  permissions(
    @Root() { ecosystem }: OwnMembership,
    @Ctx() { platform, person }: RequestContext,
  ): string[] {
    return [...permissionsOf(platform, person, ecosystem.id)].sort()
  }
}

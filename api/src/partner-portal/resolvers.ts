import { Arg, Ctx, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { ownPartnerId } from '../partners/team-act.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showingNothing } from '../platform/shown-pages.ts'
import { managingPortalDocument } from './authority.ts'
import { changePortal } from './change-portal.ts'
import { changeDocument, orderDocuments, removeDocument } from './documents.ts'
import {
  ChangePartnerPortalInput,
  ChangePortalDocumentInput,
  OrderPortalDocumentsInput,
  OwnPartnerPortal,
  PartnerPortal,
  PortalDocumentInput,
  RemovePortalLogoInput,
} from './graphql-types.ts'
import { removeLogo } from './logo.ts'
import { type OwnPortalView, ownPortals } from './own-portals.ts'
import { managePortal } from './permissions.ts'
import { type PortalView, portalOf, portalSnapshot } from './portal.ts'
import { partnerPortalTopics } from './topics.ts'

/** The pages hold views, whose lists are read only. */
const shown = (portal: PortalView): PartnerPortal => portal as PartnerPortal
const shownOwn = (portals: readonly OwnPortalView[]): OwnPartnerPortal[] =>
  portals as unknown as OwnPartnerPortal[]

@Resolver()
export class PartnerPortalResolver {
  @Query(() => PartnerPortal, {
    description:
      "What the viewer's own partner says of itself to its clients. Super Admins and Support.",
  })
  @Authority({ who: having(managePortal), underControl: 'REFUSED' })
  async partnerPortal(@Ctx() { platform, person }: RequestContext): Promise<PartnerPortal> {
    return shown(await portalOf(platform, ownPartnerId(person)))
  }

  @Subscription(() => PartnerPortal, {
    description:
      "The portal of the viewer's own partner: now, and at each change. Super Admins and Support.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [partnerPortalTopics.portal(ownPartnerId(context.person))],
        ({ platform, person }) => portalSnapshot(platform, ownPartnerId(person)),
      ),
  })
  @Authority({ who: having(managePortal), underControl: 'REFUSED' })
  partnerPortalChanged(@Root() portal: PortalView): PartnerPortal {
    return shown(portal)
  }

  @Mutation(() => PartnerPortal, {
    description:
      'Changes name, contacts and links of the own portal; open pages show it at once. Super Admins and Support.',
  })
  @Answers(
    'NAME_INVALID',
    'EMAIL_MALFORMED',
    'PHONE_MALFORMED',
    'PORTAL_HOURS_TOO_LONG',
    'PORTAL_LINKS_TOO_MANY',
    'LINK_ADDRESS_REFUSED',
    'CONFLICT',
  )
  @Authority({ who: having(managePortal), underControl: 'REFUSED' })
  async changePartnerPortal(
    @Arg('input', () => ChangePartnerPortalInput, { description: 'All of it, anew.' })
    { version, name, email, phone, hours, links }: ChangePartnerPortalInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerPortal> {
    const content = {
      name,
      email: email ?? null,
      phone: phone ?? null,
      hours: hours ?? null,
      links,
    }
    return shown(await changePortal(platform, person, { version, content }))
  }

  @Mutation(() => PartnerPortal, {
    description: 'Removes the logo of the own partner. Super Admins and Support.',
  })
  @Answers('CONFLICT')
  @Authority({ who: having(managePortal), underControl: 'REFUSED' })
  async removePortalLogo(
    @Arg('input', () => RemovePortalLogoInput, { description: 'Which logo.' })
    { logoId }: RemovePortalLogoInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerPortal> {
    return shown(await removeLogo(platform, person, logoId))
  }

  @Mutation(() => PartnerPortal, {
    description: 'Gives a document of the own portal another title. Super Admins and Support.',
  })
  @Answers('NAME_INVALID', 'CONFLICT')
  @Authority({ who: managingPortalDocument, underControl: 'REFUSED' })
  async changePortalDocument(
    @Arg('input', () => ChangePortalDocumentInput, { description: 'Which, and its title.' })
    input: ChangePortalDocumentInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerPortal> {
    return shown(await changeDocument(platform, person, input))
  }

  @Mutation(() => PartnerPortal, {
    description:
      'Puts the documents of the own portal into another order. Super Admins and Support.',
  })
  @Answers('CONFLICT')
  @Authority({ who: having(managePortal), underControl: 'REFUSED' })
  async orderPortalDocuments(
    @Arg('input', () => OrderPortalDocumentsInput, { description: 'The order before and after.' })
    { seen, order }: OrderPortalDocumentsInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerPortal> {
    return shown(
      await orderDocuments(platform, person, {
        seen: seen.map((id) => id.toLowerCase()),
        order: order.map((id) => id.toLowerCase()),
      }),
    )
  }

  @Mutation(() => PartnerPortal, {
    description:
      'Removes a document from the own portal: it can be downloaded no more. Super Admins and Support.',
  })
  @Authority({ who: managingPortalDocument, underControl: 'REFUSED' })
  async removePortalDocument(
    @Arg('input', () => PortalDocumentInput, { description: 'Which document.' })
    { documentId }: PortalDocumentInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerPortal> {
    return shown(await removeDocument(platform, person, documentId))
  }
}

const READER = {
  who: signedIn,
  underControl: 'OPEN',
  shows: showingNothing(
    'What the partner says of itself is the same for everybody, and says nothing of the member.',
  ),
} as const

@Resolver()
export class OwnPartnerPortalResolver {
  @Query(() => [OwnPartnerPortal], {
    description:
      'What the partners that look after ecosystems of the viewer say of themselves, by name; under control as the member in view sees it.',
  })
  @Authority(READER)
  async ownPartnerPortals(
    @Ctx() { platform, person }: RequestContext,
  ): Promise<OwnPartnerPortal[]> {
    return shownOwn((await ownPortals(platform, person)).value)
  }

  @Subscription(() => [OwnPartnerPortal], {
    description:
      'What the partners that look after ecosystems of the viewer say of themselves: now, and at each change; under control as the member in view sees it.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [],
        async ({ platform, person }) => {
          const { value, ...snapshot } = await ownPortals(platform, person)
          return { ...snapshot, value: { portals: value } }
        },
        context.platform.settings.PORTAL_PUSH_SECONDS,
      ),
  })
  @Authority(READER)
  ownPartnerPortalsChanged(
    @Root() { portals }: { portals: readonly OwnPortalView[] },
  ): OwnPartnerPortal[] {
    return shownOwn(portals)
  }
}

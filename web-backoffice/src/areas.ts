import {
  IconApps,
  IconBriefcase,
  IconBuilding,
  IconBuildingCommunity,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconCoins,
  IconDoorEnter,
  IconEraser,
  IconFileImport,
  IconFileSearch,
  IconGavel,
  IconHeadset,
  IconHome,
  IconListDetails,
  IconLogin,
  IconMail,
  IconMessages,
  IconPackage,
  IconServer,
  IconServerCog,
  IconShieldCog,
  IconSpeakerphone,
  IconUserCheck,
  IconUserSearch,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { lazyPage, lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { type Area, type Areas, type Heading, withRight } from 'shared-ui/areas/area.ts'
import {
  ForAccountReaders,
  ForAnalysts,
  ForBillingReaders,
  ForCustomActions,
  ForNoticeWriters,
  ForOperators,
  ForPortalWriters,
  ForReviewers,
  ForSuperAdmins,
  ForTeams,
} from './no-task.tsx'

const RecordClosed = lazyPart(
  () => import('shared-ui/record/record-closed.tsx'),
  (module) => module.RecordClosed,
  'shared/record',
)

const givesAssistance = withRight('assistance.give')
const reviewsClaims = withRight('claims.review')
const managesStaff = withRight('staff.manage')

/** The start page of each role, and of everybody in a partner's team, whatever their profile, also while it is suspended. */
const home: Area = {
  label: 'menu.home',
  icon: IconHome,
  path: '/',
  opens: (viewer) =>
    givesAssistance(viewer) ||
    reviewsClaims(viewer) ||
    managesStaff(viewer) ||
    viewer.team !== null ||
    viewer.suspendedTeam !== null,
  Closed: ForAnalysts,
  pages: [
    {
      path: '/',
      lazy: lazyPage(
        () => import('./home/home-page.tsx'),
        (module) => module.HomePage,
        'ecosystem-admin',
        'home',
        'own-place',
        'shared/client-assistance',
        'succession-claims',
        'support-process',
        'technical-assistance/find-client',
      ),
    },
  ],
}

/** The areas of analysts (AS1, EA1). */
const support: Heading = {
  label: 'menu.userSupport',
  icon: IconHeadset,
  areas: [
    {
      label: 'menu.technicalAssistance',
      icon: IconUserCheck,
      path: '/assistance',
      opens: givesAssistance,
      Closed: ForAnalysts,
      pages: [
        {
          path: '/assistance',
          lazy: lazyPage(
            () => import('./technical-assistance/find-client/find-client-page.tsx'),
            (module) => module.FindClientPage,
            'support-process',
            'technical-assistance/find-client',
          ),
        },
        {
          path: '/assistance/:id',
          lazy: lazyPage(
            () => import('./technical-assistance/request/request-page.tsx'),
            (module) => module.RequestPage,
            'environment-tabs',
            'shared/client-assistance',
            'support-process',
            'technical-assistance/request',
            'technical-assistance/session',
          ),
        },
      ],
    },
    {
      label: 'menu.ecosystemAdmin',
      icon: IconBuildingCommunity,
      path: '/ecosystem-admin',
      opens: withRight('ecosystem-admin.support'),
      Closed: ForAnalysts,
      pages: [
        {
          path: '/ecosystem-admin',
          lazy: lazyPage(
            () => import('./ecosystem-admin/start/start-support-page.tsx'),
            (module) => module.StartSupportPage,
            'ecosystem-admin',
            'support-process',
          ),
        },
        {
          path: '/ecosystem-admin/:id',
          lazy: lazyPage(
            () => import('./ecosystem-admin/request/ecosystem-admin-page.tsx'),
            (module) => module.EcosystemAdminPage,
            'ecosystem-admin',
            'shared/succession',
            'support-process',
          ),
        },
      ],
    },
    {
      label: 'menu.myRequests',
      icon: IconListDetails,
      path: '/requests',
      opens: givesAssistance,
      Closed: ForAnalysts,
      pages: [
        {
          path: '/requests',
          lazy: lazyPage(
            () => import('./my-requests/my-requests-page.tsx'),
            (module) => module.MyRequestsPage,
            'my-requests',
            'support-process',
          ),
        },
      ],
    },
  ],
}

/** The areas of reviewers (SU14). */
const claims: Area = {
  label: 'menu.claims',
  icon: IconGavel,
  path: '/claims',
  opens: reviewsClaims,
  Closed: ForReviewers,
  pages: [
    {
      path: '/claims',
      lazy: lazyPage(
        () => import('./succession-claims/list/claims-page.tsx'),
        (module) => module.ClaimsPage,
        'shared/succession',
        'succession-claims',
      ),
    },
    {
      path: '/claims/:successionId',
      lazy: lazyPage(
        () => import('./succession-claims/claim/claim-page.tsx'),
        (module) => module.ClaimPage,
        'shared/succession',
        'succession-claims',
      ),
    },
  ],
}

/** What operators do for the whole installation (PA2–PA5, PA7, PA10, PA11). */
const platform: Heading = {
  label: 'menu.platform',
  icon: IconServerCog,
  areas: [
    {
      label: 'menu.staff',
      icon: IconUsersGroup,
      path: '/platform/staff',
      opens: managesStaff,
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/staff',
          lazy: lazyPage(
            () => import('./platform-staff/list/staff-page.tsx'),
            (module) => module.StaffPage,
            'platform-staff',
          ),
        },
        {
          path: '/platform/staff/:staffId',
          lazy: lazyPage(
            () => import('./platform-staff/member/member-page.tsx'),
            (module) => module.StaffMemberPage,
            'platform-staff',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.people',
      icon: IconUserSearch,
      path: '/platform/people',
      opens: withRight('people.administer'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/people',
          lazy: lazyPage(
            () => import('./platform-people/find-person-page.tsx'),
            (module) => module.FindPersonPage,
            'platform-people',
          ),
        },
        {
          path: '/platform/people/:personId',
          lazy: lazyPage(
            () => import('./platform-people/person/person-page.tsx'),
            (module) => module.PersonPage,
            'platform-mails',
            'platform-people',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.ecosystems',
      icon: IconBuildingSkyscraper,
      path: '/platform/ecosystems',
      opens: withRight('ecosystems.administer'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/ecosystems',
          lazy: lazyPage(
            () => import('./platform-ecosystems/list/ecosystems-page.tsx'),
            (module) => module.EcosystemsPage,
            'platform-ecosystems',
          ),
        },
        {
          path: '/platform/ecosystems/:ecosystemId',
          lazy: lazyPage(
            () => import('./platform-ecosystems/ecosystem/ecosystem-page.tsx'),
            (module) => module.EcosystemPage,
            'platform-ecosystems',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.partners',
      icon: IconBriefcase,
      path: '/platform/partners',
      opens: withRight('partners.administer'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/partners',
          lazy: lazyPage(
            () => import('./platform-partners/list/partners-page.tsx'),
            (module) => module.PartnersPage,
            'platform-partners',
          ),
        },
        {
          path: '/platform/partners/:partnerId',
          lazy: lazyPage(
            () => import('./platform-partners/partner/partner-page.tsx'),
            (module) => module.PartnerPage,
            'platform-partners',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.imports',
      icon: IconFileImport,
      path: '/platform/imports',
      opens: withRight('imports.run'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/imports',
          lazy: lazyPage(
            () => import('./imports/imports-page.tsx'),
            (module) => module.ImportsPage,
            'imports',
          ),
        },
        {
          path: '/platform/imports/:importId',
          lazy: lazyPage(
            () => import('./imports/import-page.tsx'),
            (module) => module.ImportPage,
            'imports',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.mails',
      icon: IconMail,
      path: '/platform/mails',
      opens: withRight('mails.administer'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/mails',
          lazy: lazyPage(
            () => import('./platform-mails/mails-page.tsx'),
            (module) => module.MailsPage,
            'platform-mails',
          ),
        },
      ],
    },
    {
      label: 'menu.singleSignOn',
      icon: IconLogin,
      path: '/platform/single-sign-on',
      opens: withRight('single-sign-on.administer'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/single-sign-on',
          lazy: lazyPage(
            () => import('./platform-single-sign-on/single-sign-on-page.tsx'),
            (module) => module.PlatformSingleSignOnPage,
            'platform-single-sign-on',
            'shared/single-sign-on',
          ),
        },
      ],
    },
    {
      label: 'menu.personalData',
      icon: IconEraser,
      path: '/platform/personal-data',
      opens: withRight('personal-data.administer'),
      Closed: ForOperators,
      pages: [
        {
          path: '/platform/personal-data',
          lazy: lazyPage(
            () => import('./personal-data/erasures-page.tsx'),
            (module) => module.ErasuresPage,
            'personal-data',
          ),
        },
        {
          path: '/platform/personal-data/:erasureId',
          lazy: lazyPage(
            () => import('./personal-data/erasure-page.tsx'),
            (module) => module.ErasurePage,
            'personal-data',
          ),
        },
      ],
    },
  ],
}

/** The partner's own area (AD1). */
const admin: Heading = {
  label: 'menu.admin',
  icon: IconShieldCog,
  areas: [
    {
      label: 'menu.accounts',
      icon: IconBuilding,
      path: '/admin/accounts',
      opens: withRight('accounts.read'),
      Closed: ForAccountReaders,
      pages: [
        {
          path: '/admin/accounts',
          lazy: lazyPage(
            () => import('./partner-accounts/list/accounts-page.tsx'),
            (module) => module.AccountsPage,
            'account-access',
            'own-place',
            'partner-accounts',
            'shared/access',
          ),
        },
        {
          path: '/admin/accounts/:accountId',
          lazy: lazyPage(
            () => import('./partner-accounts/account/account-page.tsx'),
            (module) => module.AccountPage,
            'account-access',
            'logo',
            'partner-accounts',
            'shared/access',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.plans',
      icon: IconPackage,
      path: '/admin/plans',
      opens: withRight('plans.read'),
      Closed: ForTeams,
      pages: [
        {
          path: '/admin/plans',
          lazy: lazyPage(
            () => import('./partner-plans/list/plans-page.tsx'),
            (module) => module.PlansPage,
            'partner-plans',
          ),
        },
        {
          path: '/admin/plans/:planId',
          lazy: lazyPage(
            () => import('./partner-plans/plan/plan-page.tsx'),
            (module) => module.PlanPage,
            'partner-plans',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.sessions',
      icon: IconDoorEnter,
      path: '/admin/sessions',
      opens: withRight('accounts.access'),
      Closed: ForAccountReaders,
      pages: [
        {
          path: '/admin/sessions',
          lazy: lazyPage(
            () => import('./partner-sessions/sessions-page.tsx'),
            (module) => module.SessionsPage,
            'environment-tabs',
            'partner-sessions',
            'shared/client-assistance',
            'shared/partner-sessions',
          ),
        },
      ],
    },
    {
      label: 'menu.channels',
      icon: IconMessages,
      path: '/admin/channels',
      opens: withRight('partner.channels.manage'),
      Closed: ForAccountReaders,
      pages: [
        {
          path: '/admin/channels',
          lazy: lazyPage(
            () => import('./partner-channels/channels-page.tsx'),
            (module) => module.ChannelsPage,
            'partner-channels',
          ),
        },
      ],
    },
    {
      label: 'menu.admUsers',
      icon: IconUsers,
      path: '/admin/adm-users',
      opens: withRight('team.read'),
      Closed: ForSuperAdmins,
      pages: [
        {
          path: '/admin/adm-users',
          lazy: lazyPage(
            () => import('./adm-users/list/adm-users-page.tsx'),
            (module) => module.AdmUsersPage,
            'adm-users',
            'own-place',
          ),
        },
        {
          path: '/admin/adm-users/:admUserId',
          lazy: lazyPage(
            () => import('./adm-users/person/adm-user-page.tsx'),
            (module) => module.AdmUserPage,
            'adm-users',
            'own-place',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.billing',
      icon: IconCoins,
      path: '/admin/billing',
      opens: withRight('billing.read'),
      Closed: ForBillingReaders,
      pages: [
        {
          path: '/admin/billing',
          lazy: lazyPage(
            () => import('./partner-billing/billing-page.tsx'),
            (module) => module.BillingPage,
            'partner-billing',
          ),
        },
      ],
    },
    {
      label: 'menu.infrastructure',
      icon: IconServer,
      path: '/admin/infrastructure',
      opens: withRight('billing.read'),
      Closed: ForBillingReaders,
      pages: [
        {
          path: '/admin/infrastructure',
          lazy: lazyPage(
            () => import('./partner-billing/infrastructure-page.tsx'),
            (module) => module.InfrastructurePage,
            'partner-billing',
          ),
        },
      ],
    },
    {
      label: 'menu.audit',
      icon: IconFileSearch,
      path: '/admin/audit',
      opens: withRight('partner.record.read'),
      Closed: RecordClosed,
      pages: [
        {
          path: '/admin/audit',
          lazy: lazyPage(
            () => import('./audit/audit-page.tsx'),
            (module) => module.AuditPage,
            'audit',
            'shared/record',
          ),
        },
      ],
    },
    {
      label: 'menu.customActions',
      icon: IconApps,
      path: '/admin/custom-actions',
      opens: withRight('custom-actions.manage'),
      Closed: ForCustomActions,
      pages: [
        {
          path: '/admin/custom-actions',
          lazy: lazyPage(
            () => import('./custom-actions/custom-actions-page.tsx'),
            (module) => module.CustomActionsPage,
            'custom-actions',
          ),
        },
      ],
    },
    {
      label: 'menu.customNotices',
      icon: IconSpeakerphone,
      path: '/admin/custom-notices',
      opens: withRight('custom-notices.manage'),
      Closed: ForNoticeWriters,
      pages: [
        {
          path: '/admin/custom-notices',
          lazy: lazyPage(
            () => import('./custom-notices/custom-notices-page.tsx'),
            (module) => module.CustomNoticesPage,
            'custom-notices',
            'shared/notices',
          ),
        },
      ],
    },
    {
      label: 'menu.partnerPortal',
      icon: IconBuildingStore,
      path: '/admin/partner-portal',
      opens: withRight('partner-portal.manage'),
      Closed: ForPortalWriters,
      pages: [
        {
          path: '/admin/partner-portal',
          lazy: lazyPage(
            () => import('./partner-portal/partner-portal-page.tsx'),
            (module) => module.PartnerPortalPage,
            'logo',
            'partner-portal',
            'shared/partner-portal',
          ),
        },
      ],
    },
  ],
}

export const areas: Areas = [home, claims, support, platform, admin]

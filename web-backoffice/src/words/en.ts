/** The backoffice’s menu, and what staff of another role read. */
export const words = {
  menu: {
    home: 'Home',
    userSupport: 'User Support',
    technicalAssistance: 'Technical Assistance',
    ecosystemAdmin: 'Ecosystem Admin',
    myRequests: 'My requests',
    claims: 'Claims',
    platform: 'Platform administration',
    staff: 'Staff',
    people: 'People',
    ecosystems: 'Ecosystems',
    partners: 'Partners',
    imports: 'Import',
    mails: 'E‑mails',
    personalData: 'Personal data',
    admin: 'Admin',
    accounts: 'Accounts',
    plans: 'Plans',
    channels: 'Channels',
    sessions: 'Sessions in accounts',
    admUsers: 'ADM users',
    billing: 'Billing report',
    infrastructure: 'Infrastructure cost',
    audit: 'Audit',
    customActions: 'Custom actions & menus',
    customNotices: 'Custom notices',
    partnerPortal: 'Partner portal',
  },
  noTask: {
    title: 'Nothing to do here yet',
    ANALYST: 'Your role has no tasks on this page. It is for support analysts.',
    TEAM: 'This page is for the team of a partner. What your role opens is in the menu.',
    REVIEWER: 'Your role has no tasks on this page. It is for reviewers of claims.',
    OPERATOR: 'Your role has no tasks on this page. It is for operators of the platform.',
    ACCOUNTS:
      'This page is for the Super Admins and the Support of a partner’s team. What your profile opens is in the menu.',
    BILLING:
      'This page is for the Super Admins and Finance of a partner’s team. What your profile opens is in the menu.',
    SUPER_ADMIN:
      'This page is for the Super Admins of a partner’s team. What your profile opens is in the menu.',
  },
} as const

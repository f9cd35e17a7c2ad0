/** The notices of partners, above the content of a page. */
export const words = {
  region: 'Notices',
  from: {
    INFO: 'Notice from {{partner}}',
    WARNING: 'Warning from {{partner}}',
    CRITICAL: 'Urgent notice from {{partner}}',
  },
  dismiss: 'Dismiss',
  hideHere: 'Hide in this tab',
} as const

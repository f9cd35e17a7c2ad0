/** Tabs that the backoffice opens in other apps, for somebody who works there as another person. */
export const words = {
  opened: '{{environment}} was opened in a new tab.',
  popUpBlockedTitle: 'The browser blocked the tab',
  popUpBlocked: 'Open it with this link before it expires:',
  openLink: 'Open {{environment}}',
  linkLapsed: 'The link has expired. Choose the environment again.',
} as const

/** What a partner adds to the pages of its accounts (AD12): a line of the menu, or an action at a place of the attendances. */
export const customActionKinds = ['MENU', 'ACTION'] as const
export type CustomActionKind = (typeof customActionKinds)[number]

/** Where an action stands: at the contact of an attendance, or on the page of attendances. */
export const customActionPlaces = ['CONTACT', 'HEADER', 'FOOTER', 'PANEL'] as const
export type CustomActionPlace = (typeof customActionPlaces)[number]

/** How the address is opened: in a new tab, in a small window of its own, or in the tab in which one is. */
export const customActionOpenings = ['TAB', 'POPUP', 'REDIRECT'] as const
export type CustomActionOpening = (typeof customActionOpenings)[number]

/**
 * How each kind can be opened. Nothing is opened inside the app: its policy lets no page of others into a frame, and a page
 * of others under the app's own address could ask for a password or a code in its name.
 */
export const openingsOf: Readonly<Record<CustomActionKind, readonly CustomActionOpening[]>> = {
  MENU: ['TAB', 'REDIRECT'],
  ACTION: ['TAB', 'POPUP', 'REDIRECT'],
}

/** The icons among which a partner chooses; the apps know the picture of each. */
export const customActionIcons = [
  'LINK',
  'WORLD',
  'CALENDAR',
  'CHART',
  'CHECKLIST',
  'CLOUD',
  'CREDIT_CARD',
  'DATABASE',
  'FILE',
  'FOLDER',
  'HEADSET',
  'HELP',
  'MAIL',
  'MAP_PIN',
  'MESSAGE',
  'PACKAGE',
  'PHONE',
  'RECEIPT',
  'SCHOOL',
  'SEARCH',
  'SHOPPING_CART',
  'STAR',
  'STETHOSCOPE',
  'TICKET',
  'TOOL',
  'TRUCK',
  'USER',
  'USERS',
] as const
export type CustomActionIcon = (typeof customActionIcons)[number]

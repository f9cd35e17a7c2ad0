import {
  type CustomActionIcon,
  type CustomActionKind,
  type CustomActionOpening,
  type CustomActionPlace,
  customActionIcons,
} from 'shared-schema/custom-action-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const CustomActionKindEnum = enumOf<CustomActionKind>(
  'CustomActionKind',
  'What a partner adds to the pages of its accounts.',
  {
    MENU: 'A line of the menu, under its category.',
    ACTION: 'A link at a place of the attendances.',
  },
)

export const CustomActionPlaceEnum = enumOf<CustomActionPlace>(
  'CustomActionPlace',
  'Where a custom action stands.',
  {
    CONTACT: 'At the contact of an attendance.',
    HEADER: 'At the top of the page of attendances.',
    FOOTER: 'At the foot of the page of attendances.',
    PANEL: 'In a panel of the page of attendances.',
  },
)

export const CustomActionOpeningEnum = enumOf<CustomActionOpening>(
  'CustomActionOpening',
  'How an address is opened; it never learns from which page.',
  {
    TAB: 'In a new tab.',
    POPUP: 'In a small window of its own. Actions only.',
    REDIRECT: 'In the same tab, which leaves the app.',
  },
)

const sentence = (icon: CustomActionIcon): string => {
  const words = icon.toLowerCase().replaceAll('_', ' ')
  return `A picture of: ${words}.`
}

export const CustomActionIconEnum = enumOf<CustomActionIcon>(
  'CustomActionIcon',
  'The icons among which a partner chooses.',
  Object.fromEntries(customActionIcons.map((icon) => [icon, sentence(icon)])) as Record<
    CustomActionIcon,
    string
  >,
)

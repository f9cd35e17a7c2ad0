import type {
  ImportAct,
  ImportColumn,
  ImportEncoding,
  ImportFault,
  ImportFileFault,
  ImportState,
} from 'shared-schema/import-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const ImportStateEnum = enumOf<ImportState>('ImportState', 'How far an import is.', {
  CHECKING: 'Its lines are read and checked; nothing is done.',
  UNREADABLE: 'Nothing of its file can be imported.',
  CHECKED: 'Its faults are known, and nothing is done yet.',
  RUNNING: 'Its lines are done.',
  STOPPED: 'Some lines are done, and no more until it is started again.',
  FINISHED: 'All its lines are done.',
  DISCARDED: 'Nothing more of it is done; what was done stays.',
})

export const ImportActEnum = enumOf<ImportAct>('ImportAct', 'What can be done with an import.', {
  START: 'Have its lines done, or go on.',
  STOP: 'Stop, so that it can go on later.',
  DISCARD: 'End it; what was done stays.',
})

export const ImportEncodingEnum = enumOf<ImportEncoding>(
  'ImportEncoding',
  'How the text of a file is encoded.',
  {
    UTF_8: 'UTF-8, with or without a byte order mark.',
    WINDOWS_1252: 'Windows-1252, as older spreadsheets write.',
  },
)

export const ImportFileFaultEnum = enumOf<ImportFileFault>(
  'ImportFileFault',
  'Why nothing at all of a file can be imported.',
  {
    NO_LINES: 'It has no lines, or only headings.',
    COLUMN_MISSING: 'A column that every line needs is missing.',
    COLUMN_UNKNOWN: 'A heading is no name of a column.',
    COLUMN_TWICE: 'Two columns have the same heading.',
    QUOTES: 'A quotation mark opens a value, and none closes it.',
    LINE_TOO_LONG: 'A line is longer than any can be.',
    TOO_MANY_LINES: 'It has more lines than can be imported at once.',
  },
)

export const ImportColumnEnum = enumOf<ImportColumn>('ImportColumn', 'A column of a file.', {
  reference:
    'What the file calls the ecosystem; the same one never makes two. Or the id of an ecosystem.',
  ecosystem: "Name of the ecosystem, on its administrator's line.",
  legal_name: "Who it is for the law, on its administrator's line.",
  tax_kind: 'What kind of number `tax_number` is.',
  tax_number: 'With or without dots and dashes.',
  plan: "What is bought, on its administrator's line.",
  modules: 'The optional parts that are to be active.',
  name: 'Name of the person.',
  email: 'Address of the person.',
  role: 'What the person is in the ecosystem.',
})

export const ImportFaultEnum = enumOf<ImportFault>(
  'ImportFault',
  'What is wrong with a line, or with one of its values.',
  {
    MISSING: 'The value is missing.',
    CELLS: 'The line has more values than columns, or one that is unknown.',
    NO_OBJECT: 'The line is no JSON object.',
    REFERENCE_INVALID: 'A reference is 1 to 100 characters with a letter or digit among them.',
    NAME_INVALID: 'A name is 1 to 100 characters with a letter or digit among them.',
    EMAIL_MALFORMED: 'It is no e-mail address.',
    EMAIL_UNREACHABLE: 'The mail server can not deliver to it.',
    ROLE_UNKNOWN: 'There is no such role.',
    PLAN_UNKNOWN: 'There is no such plan.',
    MODULE_UNKNOWN: 'There is no such module.',
    MODULE_NOT_IN_PLAN: 'The plan has not this module.',
    TAX_KIND_UNKNOWN: 'There is no such kind of tax number.',
    TAX_NUMBER_INVALID: 'Its check digits are not right.',
    LINE_TWICE: 'Another line has the same person in the same ecosystem.',
    SECOND_ADMINISTRATOR: 'Another line names another administrator of the same ecosystem.',
    PERSON_NOT_ADDABLE: 'Nobody with this address can be added.',
    ECOSYSTEM_UNKNOWN: 'No ecosystem has this reference, and no line without faults brings one.',
    ECOSYSTEM_NOT_OPEN: 'The ecosystem is suspended or closed.',
    OTHER_PLAN: 'The ecosystem is there with another plan, which an import does not change.',
    OTHER_MODULES: 'The ecosystem is there with other modules, which an import does not change.',
    OTHER_ADMINISTRATOR:
      'The ecosystem is there with another administrator, whom an import does not change.',
    MAIL_LIMIT: 'This person got as many e-mails as they may within an hour. Import it later.',
  },
)

import type { ErrorCode } from './error-codes.ts'

/**
 * The English sentence of every error code, which says what to do next: the API answers with it, and the apps show it.
 * Its translations: `shared-ui/src/errors/words/`. Apart from the codes, which pages load in every language.
 */
export const errorSentences = {
  BAD_USER_INPUT: 'Something in the form is not right. Check the marked fields.',
  UNAUTHENTICATED: 'You are not signed in, or your sign-in has ended. Sign in again.',
  FORBIDDEN: 'You may not do this. Ask an administrator if you think you should.',
  NOT_FOUND: 'This does not exist, or is not yours to see.',
  REFUSED_UNDER_CONTROL:
    "This can't be done during an access session. Only the account's owner can.",
  STAFF_NOT_ADMITTED:
    "Platform staff and partners' teams can't be given lasting access during an access session. Only the account's owner can, from their own sign-in.",
  CONTEXT_CHANGED: 'This tab is no longer in the access session it shows. Reload it.',
  ACCESS_SESSION_ENDED: 'The access session has ended. Nothing was changed.',
  TOO_MANY_REQUESTS: 'Too many tries in a short time. Wait a moment and try again.',
  QUERY_TOO_LARGE: 'The request asks for too much at once. Ask for less.',
  INTERNAL_ERROR: 'Something failed on our side. Nothing was changed; try again.',
  SERVICE_UNAVAILABLE:
    'The service is not available at this moment. Wait a little and try again; if you were saving something, first check whether it was saved.',
  WRONG_CREDENTIALS: 'E-mail and password do not match. Try again or reset the password.',
  PASSWORD_WRONG: 'That is not your present password. Check it and try again.',
  USER_BLOCKED: 'This user is blocked. Contact support.',
  APP_NOT_ALLOWED: 'Your user has no access to this app. Use the app you were invited to.',
  FACTOR_LOCKED: 'Too many wrong tries. On this device it is locked for a while; then try again.',
  MFA_CODE_WRONG: 'That MFA code is not right. Enter the one your app shows now.',
  MFA_CODE_USED: 'That MFA code was used already. Wait for the next one.',
  MFA_CHALLENGE_EXPIRED: 'The sign-in took too long. Enter e-mail and password again.',
  COOKIE_MISSING:
    'Your browser did not keep the cookie of this sign-in: cookies are blocked, or were deleted meanwhile. Allow cookies for this site, then enter e-mail and password again.',
  MFA_NOT_ON: 'Turn MFA on in your profile first.',
  MFA_ALREADY_ON: 'MFA is on already.',
  MFA_SETUP_NOT_BEGUN: 'Begin the MFA set-up again: scan a new QR code.',
  PASSKEY_TOO_LATE: 'That took too long, or was answered before. Use the passkey again.',
  PASSKEY_UNKNOWN:
    'That passkey is not known here: it was removed, or belongs to another account. Use another one, or a code.',
  PASSKEY_REFUSED: 'The passkey could not be confirmed. Try again, or use another way.',
  PASSKEY_COPIED:
    'That passkey was refused: its counter shows that a copy of it was used. Remove it in your profile and make a new one.',
  PASSKEY_KNOWN: 'That passkey is registered already.',
  PASSKEY_LIMIT_REACHED: 'You have as many passkeys as one person can have. Remove one first.',
  PASSKEY_NONE_HERE: 'None of your passkeys works at this address. Use a code instead.',
  SINGLE_SIGN_ON_AWAY: "Your company's sign-in can't be reached at the moment. Try again later.",
  SINGLE_SIGN_ON_REFUSED: "Your company's sign-in did not confirm who you are. Try again.",
  SINGLE_SIGN_ON_TOO_LATE: 'That took too long, or was answered before. Start again.',
  SINGLE_SIGN_ON_EMAIL:
    "Your company's sign-in named an address that it can't speak for. Ask your administrator.",
  SINGLE_SIGN_ON_NOT_ADMITTED: 'You have no access here by single sign-on. Ask your administrator.',
  SINGLE_SIGN_ON_NOT_PROVEN: 'To link the account, sign in to it with your password first.',
  SINGLE_SIGN_ON_UNTESTED: 'Test the sign-in first.',
  PASSWORDS_OFF:
    "Passwords are off for addresses of this domain. Continue with your company's sign-in.",
  PROVIDER_UNFIT: 'No provider that can be used was found at that address.',
  DOMAIN_INVALID: 'That is no domain.',
  DOMAIN_UNPROVEN: 'The TXT record was not found.',
  DOMAIN_TAKEN: 'Another account has verified that domain.',
  DOMAINS_FULL: 'There are as many domains as there can be. Remove one first.',
  RECOVERY_CODES_NEEDED:
    'Make new recovery codes first: with passkeys alone, a lost device would lock you out.',
  PASSWORD_TOO_SHORT: 'The password is too short. Use a longer one.',
  PASSWORD_TOO_LONG: 'The password is too long. Use a shorter one.',
  PASSWORD_TOO_COMMON: 'That password is on the list of common ones. Choose another.',
  LINK_INVALID: 'This link is no longer good: used, replaced or expired. Ask for a new one.',
  EMAIL_MALFORMED: 'That is not an e-mail address. Check it.',
  EMAIL_UNREACHABLE:
    'Our mail server can’t send to an address with such letters before the @. Use another address.',
  EMAIL_UNCHANGED: 'That is the present e-mail already.',
  LAST_OPERATOR:
    'There is always an active operator with MFA, and this is the last one. Make another operator first.',
  OPERATOR_NEEDS_MFA:
    'An operator must have MFA on. Ask this person to turn it on in their profile first.',
  OWN_STAFF_ACCOUNT: "You can't do this to yourself. Ask another operator.",
  STAFF_SITUATION: 'This stands otherwise by now. Look at the person again.',
  MFA_RESET_NEEDS_TWO:
    'A reset of MFA takes two operators with MFA on, beside the person. Without them, use the command line on the server.',
  MFA_RESET_ASKER: 'You asked for this reset yourself. Another operator must confirm it.',
  EMAIL_TAKEN: 'This address belongs to another user, or did until lately. Choose another one.',
  NAME_INVALID: 'Give a name of 1 to 100 characters.',
  TIME_ZONE_UNKNOWN: 'There is no time zone of that name. Choose one from the list.',
  EMAIL_UNKNOWN: 'No user has this e-mail. Check it with the person on the phone.',
  ALREADY_MEMBER: 'This person is a member already.',
  ALREADY_INVITED: 'This person is invited already. Send that invitation again, or take it back.',
  INVITATION_ENDED: 'This invitation was answered, taken back, or has run out.',
  INVITATION_NEEDS_OWNER:
    "Support sent this invitation during an access session, and it can't be accepted as it stands. Ask the account's owner to send it themselves.",
  INVITATION_NEEDS_SIGN_IN: 'You have an account already. Sign in with it to accept.',
  MAIL_TOO_SOON:
    'An e-mail was sent to this person just now. Wait a moment before sending another.',
  MAIL_LIMIT_REACHED: 'Too many e-mails were sent within the hour. Wait before sending another.',
  ADMINISTRATOR_PROTECTED: "The ecosystem's administrator can't be blocked or removed.",
  ROLE_NOT_ASSIGNABLE: 'Only attendants and users can be added here.',
  CODE_WRONG: 'That code is not right. Check it and try again.',
  CODE_EXPIRED: 'That code has expired. Ask for a new one.',
  CODE_REPLACED:
    'That code is from an earlier e-mail. Use the code in the newest one; this entry cost no attempt.',
  CODE_USED: 'That code was entered already.',
  CODE_ATTEMPTS_EXHAUSTED: 'No attempts are left for this code. Send a new one.',
  CODE_MALFORMED: 'A code has 6 digits. Check what you typed.',
  SEND_TOO_SOON: 'A code was sent just now. Wait a moment before sending another.',
  SEND_LIMIT_REACHED: 'Too many codes were sent within the hour. Wait before sending another.',
  REASON_REQUIRED: 'Write the reason: the other person will read it.',
  REASON_TOO_SHORT: 'The reason is too short. Say a little more.',
  REASON_TOO_LONG: 'The reason is too long. Say it more briefly.',
  REASON_FILLER: 'Write a real reason, not filler.',
  CLIENT_BLOCKED:
    "This client is blocked in the platform or the ecosystem: assistance can't start.",
  CLIENT_NOT_MEMBER: 'The client is not an active member of that ecosystem.',
  ASSISTING_ONESELF: "You can't assist yourself. Another analyst must.",
  REQUEST_ALREADY_OPEN: 'A request for this client is open already. Continue or close that one.',
  REQUEST_CLOSED: 'This request is closed. Start a new one.',
  ILLEGAL_TRANSITION:
    'That is not possible at this step of the request. The page shows the present one.',
  PARTY_CONFLICT:
    'Analyst and client must be two people: this browser is signed in as the analyst. The client must use their own.',
  ENVIRONMENT_NOT_ALLOWED: 'This environment is not open to that user.',
  TICKET_INVALID:
    'This way in is no longer good: used, expired, or not opened in its own tab. Open it again.',
  CHALLENGE_INVALID: 'The proof of the tab that opens this environment is missing or malformed.',
  SUCCESSION_LIVE:
    'This ecosystem has a successor or an invitation already. Remove that one first.',
  SUCCESSION_BLOCKED:
    'Succession is blocked for this ecosystem. Contact support, who can ask to lift the block.',
  SUCCESSOR_UNFIT:
    'This member does not meet the conditions for a successor now. See to them, or choose another member.',
  SUCCESSOR_IS_SELF: "You can't be your own successor. Choose another member.",
  SUCCESSOR_NOT_MEMBER: 'Only an active member of the ecosystem can be its successor.',
  SUCCESSOR_SAME_MAILBOX: 'That e-mail reaches your own mailbox. Choose another person.',
  FROZEN_BY_HANDOVER:
    'A hand-over is under way: this stays as it is until it ends or is cancelled.',
  CLAIM_TOO_EARLY: 'It is too early to approve this claim. The page shows from when on you can.',
  CLAIM_CONTESTED_MEANWHILE:
    'The administrator has contested the claim meanwhile. Read what they say, then decide.',
  CLAIM_NOT_CERTIFIED: 'Certify that the information is true and the files are original.',
  CLAIM_EXPLANATION_REQUIRED: 'Tell why you claim the ecosystem.',
  CLAIM_EXPLANATION_TOO_LONG: 'The explanation is too long. Say it more briefly.',
  EVIDENCE_REQUIRED: 'Attach at least one file that proves the reason.',
  EVIDENCE_TOO_MANY: 'So many files can’t be attached.',
  EVIDENCE_TOO_LARGE: 'That file is too large. Make it smaller and try again.',
  EVIDENCE_EMPTY: 'That file is empty. Choose another.',
  EVIDENCE_DAMAGED: 'That file is damaged and can’t be shown. Save it again, or scan it anew.',
  EVIDENCE_LOCKED:
    'That PDF is locked by a password. Save a copy that opens without one and attach that.',
  EVIDENCE_TOO_MANY_PIXELS:
    'A picture in that file has too many pixels to be shown. Make it smaller, or scan it at a lower resolution.',
  STORAGE_UNAVAILABLE:
    'Files can’t be stored or read at this moment. Nothing was changed; try again a little later.',
  EVIDENCE_KIND_NOT_ALLOWED: 'Only PDF, PNG and JPEG files are taken. Convert it and try again.',
  REVIEWER_INVOLVED: 'You assisted one of the two not long ago: another reviewer must decide.',
  ECOSYSTEM_NOT_OF_USER: 'That ecosystem is not one of this user. Choose another.',
  ECOSYSTEM_NOT_OPEN:
    'This ecosystem is suspended or closed: this can’t be done in it until it is open again.',
  ECOSYSTEM_SITUATION:
    'The ecosystem can’t come into that situation from its present one. Look at the ecosystem again.',
  PERSON_UNKNOWN: 'Nobody has an account with this address. Check how it is spelt.',
  ERASURE_UNDER_WAY:
    'The erasure of this person’s data is asked for already. Look for it in the list.',
  ERASURE_OBSTACLES:
    'This person’s data can’t be erased while they are needed somewhere. Bring that to an end first, then ask again.',
  ERASURE_ASKER: 'You have asked for this erasure yourself: another operator must confirm it.',
  PERSON_SITUATION: 'This stands otherwise by now. Look at the person again.',
  FACTOR_NOT_LOCKED: 'This is not locked, or not any more: the person can try again.',
  MAIL_SENT_ALREADY: 'The mail server has taken this e-mail meanwhile: it is not sent again.',
  MAIL_OUTDATED:
    'This e-mail can’t be sent again: its code or link is no longer good, or its text is no longer kept. Whoever needs it asks for a new one.',
  MODULE_NOT_IN_PLAN:
    'The plan does not have this module. Choose another plan, or leave the module out.',
  PLAN_OF_PARTNER:
    'A partner looks after this ecosystem and sells it its plan. Only the partner can change it.',
  PARTNER_SITUATION: 'The partner stands otherwise by now. Look at the partner again.',
  PARTNER_SUSPENDED: 'The partner is suspended. Resume it first.',
  PARTNER_NAME_TAKEN: 'Another partner, or one that is invited, has this name. Choose another one.',
  PRINCIPAL_IS_STAFF:
    "Staff of the platform can't be the Principal of a partner. Use another address.",
  PRINCIPAL_BLOCKED:
    'The person with this e-mail is blocked, or gave it up lately. Use another address.',
  PRINCIPAL_IN_TEAM: "This person is in a partner's team already. Use another address.",
  NOT_BLOCKED: 'This succession is not blocked: there is nothing to lift.',
  OWN_TEAM_PLACE: "You can't do this to yourself. Ask another Super Admin of your team.",
  PRINCIPAL_PROTECTED:
    "The Principal can't be blocked, deleted or changed. Only they can hand the title on.",
  ADM_USER_STATE:
    'This is no longer possible: somebody changed this person meanwhile. Look at the list again.',
  PRINCIPAL_UNFIT:
    'Only an active Super Admin of the team who has MFA on can become the Principal.',
  ALREADY_IN_TEAM: 'A person with this e-mail is in the team already.',
  ADM_USER_NOT_ADDABLE: "The person with this e-mail can't join the team. Use another address.",
  NO_ONE_TO_VIEW_AS:
    'This account has nobody else as whom you could view it. Ask its administrator to invite somebody.',
  PARTNER_ACCESS_OFF:
    'This account keeps the team of its partner out. Only its administrator can let the team in again: ask them.',
  ACCOUNT_SUSPENDED: 'This account is suspended or cancelled: nothing can be sent from it.',
  ACCOUNT_CANCELLED:
    'This account is cancelled: it receives nothing, and nobody of the team enters it any more.',
  TEAM_FULL: 'The team has as many people as it may have. Delete somebody first.',
  ACCOUNT_SITUATION:
    'The account can’t come into that situation from its present one. Look at the account again.',
  PLAN_NAME_TAKEN: 'Another plan has this name. Choose another one.',
  PLANS_FULL: 'The partner has as many plans as it may have. Change one that is inactive.',
  PLAN_EXTRAS_IN_USE:
    'Accounts have extras of a resource that this change takes out of sale. Leave their price, or take the extras from those accounts first.',
  PLAN_INACTIVE: 'This plan is inactive. Choose another one.',
  EXTRA_NOT_SOLD:
    'The plan sells no extras of this resource. Take them out, or choose another plan.',
  TAX_NUMBER_INVALID: 'This is no number of that kind: look at its length and its last digits.',
  ADMINISTRATOR_NOT_ADDABLE:
    "The person with this e-mail can't administer an account. Use another address.",
  PHONE_MALFORMED: 'This is no phone number. Type it with its country code, which begins with +.',
  BILLING_MONTH_OPEN:
    'This month is not issued yet: its lines still follow the accounts. Correct it once it is issued.',
  AMOUNT_INVALID: 'Type an amount that is not zero and that the currency can pay.',
  MESSAGE_EMPTY: 'Write something first.',
  MESSAGE_TOO_LONG: 'The message is too long. Send it in parts.',
  MESSAGE_MALFORMED:
    'The message holds characters that can’t be sent. Take them out and send it again.',
  CONFLICT:
    'This stands otherwise now: somebody was quicker, or it has moved on. Look at it again; what you wrote was not sent.',
  ATTENDANT_BUSY:
    'This person has as many attendances in progress as one may have. Conclude some first.',
  ASSIGNEE_UNFIT:
    'This person does not work in that queue. Choose another one, or the queue alone.',
  QUEUE_NAME_TAKEN: 'Another queue has this name. Choose another one.',
  QUEUES_FULL: 'The ecosystem has as many queues as it may have. Delete one first.',
  QUEUE_IS_DEFAULT: 'The default queue can’t be deleted. Make another queue the default first.',
  QUEUE_HAS_WORK:
    'Attendances wait or are in progress in this queue. Conclude or transfer them first.',
  MEMBER_CAN_NOT_ATTEND: 'Only administrators and attendants can work in queues.',
  ACCOUNT_NOT_DEMO: 'Only an account that is a demo gets a demo channel.',
  CHANNELS_FULL: 'The ecosystem has as many channels as it may have.',
  CUSTOM_ADDRESS_REFUSED:
    'This address can’t be opened. Begin it with https:// and the public name of a site, and use only variables of the list.',
  CUSTOM_ACTIONS_FULL:
    'Your company has as many custom menus and actions as it may have. Delete one first.',
  NOTICE_TEXT_MISSING: 'Write the notice in this language too.',
  NOTICE_TEXT_TOO_LONG: 'The notice is too long in this language. Shorten it.',
  NOTICE_ENDS_BEFORE_START:
    'The notice ends before it starts. Both times are those of the partner’s time zone; choose a later end.',
  NOTICE_ENDS_IN_PAST: 'This end has passed already. Choose a later one.',
  NOTICE_RUNS_TOO_LONG: 'The notice runs for too long. Choose an earlier end.',
  NOTICE_BEGUN: 'The notice has begun: its start can’t be changed any more.',
  NOTICE_AUDIENCE_EMPTY: 'Choose at least one, or nobody would see the notice.',
  NOTICE_ACCOUNTS_TOO_MANY: 'These are too many accounts to choose. Choose fewer, or all.',
  NOTICES_FULL:
    'The partner has as many planned and running notices as it may have. End or delete one first.',
  NOTICE_NOT_DISMISSIBLE: 'This notice can’t be dismissed; it goes by itself.',
  FILE_EMPTY: 'That file is empty. Choose another one.',
  FILE_TOO_LARGE: 'That file is too large. Make it smaller, and try again.',
  FILE_DAMAGED: 'That file is damaged and can’t be shown. Save it again, and choose it anew.',
  FILE_LOCKED: 'That PDF is locked with a password. Save a copy that opens without one.',
  FILE_TOO_MANY_PIXELS:
    'That picture, or one in that file, is larger than browsers can show. Save it with fewer pixels.',
  FILE_NO_PICTURE: 'A logo is a PNG, JPEG or WebP picture. Convert it and try again.',
  FILE_NO_PDF: 'Only PDF files are taken here. Convert it and try again.',
  FILE_NO_LINES:
    'Only CSV and JSON Lines files are taken here. Save the table as CSV (UTF-8) in your spreadsheet program and try again.',
  IMPORT_UNDER_WAY:
    'This file is being imported already. Look at that import, and finish or discard it first.',
  IMPORT_NOTHING_TO_DO:
    'No line of this file can be imported. Correct the faults in the file and upload it again.',
  PORTAL_HOURS_TOO_LONG: 'This text is too long. Shorten it.',
  PORTAL_LINKS_TOO_MANY: 'These are more links than a portal may have. Remove some.',
  PORTAL_DOCUMENTS_FULL: 'The portal has as many documents as it may have. Remove one first.',
  LINK_ADDRESS_REFUSED:
    'This address can’t be opened. Begin it with https:// and the public name of a site, without variables.',
  IDEMPOTENCY_KEY_REUSED: 'This key was used for something else. Use a new key.',
} as const satisfies Readonly<Record<ErrorCode, string>>

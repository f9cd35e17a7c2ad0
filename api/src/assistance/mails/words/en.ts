import { en as codes } from '../../../codes/mails/words/code/en.ts'
import type { AssistanceMailWords } from '../mail-words.ts'

export const en: AssistanceMailWords = {
  ...codes,
  analyst: 'Analyst',
  ecosystem: 'Ecosystem',

  analystCode: {
    subject: (client) => `Your verification code to assist ${client}`,
    preheader: (time) => `Works once, for ${time}.`,
    heading: 'Is it you who wants to assist?',
    intro: (client) =>
      `You asked to assist ${client}. Enter this code in the backoffice to show that it is you.`,
    codeNote: (time) =>
      `Works once, for ${time}, and for this request only. It is yours alone: do not pass it on, not even to the client.`,
    notYouTitle: 'You did not ask for this?',
    notYou:
      'Then someone else may be using your backoffice account. Give the code to nobody, sign out of all your devices and choose a new password.',
    profileLink: 'Open my profile',
  },

  clientCode: {
    subject: (analyst, brand) => `${analyst} of ${brand} asks for your permission to assist you`,
    preheader: 'You decide: allow it or refuse it.',
    heading: 'May we assist you?',
    intro: (analyst, brand) =>
      `${analyst}, a support analyst at ${brand}, asks for your permission to work in your place for a short time. Nothing opens unless you allow it.`,
    howLong: 'How long',
    howLongValue: (time) => `${time} at most. You can end it at any moment.`,
    phraseLabel: 'Check who is calling',
    phraseNote: (analyst) =>
      `${analyst} says these two words to you first. Never say them yourself. If you hear anything else, it is not us: hang up and refuse.`,
    stepsTitle: 'If you agree',
    steps: (analyst) => [
      'Check that the two words are the same.',
      'Open the page below and enter the code.',
      `Read the code to ${analyst} on the call. Access opens only when both of you have entered it.`,
    ],
    codeNote: (time) => `Works once, for ${time}.`,
    button: 'Allow or refuse',
    notYouTitle: 'You did not ask for help?',
    notYou: (brand) =>
      `Open the page, press “Refuse” and give the code to nobody: without you, no one gets in. ${brand} never asks for your password.`,
  },

  assistanceSummary: {
    subject: (analyst, brand) => `Summary of your assistance with ${analyst} of ${brand}`,
    preheader: (time, changes) =>
      changes === 0
        ? `The session lasted ${time}. Nothing was changed.`
        : `The session lasted ${time}. Changes made: ${changes}.`,
    heading: 'Your assistance has ended',
    intro: (analyst) =>
      `The assistance session with ${analyst} is closed, and nobody can use it any more. This is what happened in it.`,
    started: 'Began',
    ended: 'Ended',
    duration: 'Lasted',
    endedByLabel: 'Ended by',
    endedBy: (analyst) => ({
      CLIENT: 'You',
      ANALYST: analyst,
      TIME: 'The system, when its time was up',
      REVOKED: 'The system, because a permission it needed was withdrawn',
    }),
    environments: 'Opened',
    noEnvironments: 'Nothing was opened',
    changesTitle: 'What was changed',
    noChanges: 'Nothing was changed.',
    moreChanges: (count) => `And ${count} more, all of them in the full record.`,
    otherAction: (action) => `Other change (${action})`,
    lookedAtTitle: 'What was looked at',
    lookedAtNote:
      'Each page stands here once, with when it was first looked at. The record of the account has each time, and what was looked at last.',
    button: 'See the full record',
    notAgreedTitle: 'Something you did not agree to?',
    notAgreed: (brand) =>
      `Open the full record, note the time of the change, and tell ${brand} support: every change is on record with the analyst’s name and can be traced.`,
  },

  assistanceClosed: {
    subject: {
      CANCELLED: 'The request for assistance was cancelled',
      REFUSED: 'You refused the request for assistance',
      EXPIRED: 'The request for assistance has expired',
    },
    preheader: 'The code we sent you no longer works.',
    heading: {
      CANCELLED: 'The request was cancelled',
      REFUSED: 'You refused, and nobody got in',
      EXPIRED: 'The request has expired',
    },
    intro: (analyst) => ({
      CANCELLED: `${analyst} cancelled the request for assistance.`,
      REFUSED: `You refused ${analyst}’s request for assistance. Nobody worked in your place.`,
      EXPIRED: `${analyst}’s request for assistance got no answer in time and closed itself. Nobody worked in your place.`,
    }),
    next: 'Any code or link we sent you for it no longer works. You need not do anything.',
    stillTitle: 'Do you still need help?',
    still: (brand) =>
      `Contact ${brand} support again. The analyst starts a new request, and you get a new code.`,
  },
}

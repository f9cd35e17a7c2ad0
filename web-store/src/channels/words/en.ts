/** The channels by which contacts write. */
export const words = {
  title: 'Channels',
  lead: 'By a channel, contacts write to this ecosystem. A web chat is a public page with an address of its own.',
  new: 'New web chat',
  name: 'Name',
  nameHint: 'Only your team sees it. Contacts see the name of the ecosystem.',
  nameMissing: 'Write a name for the channel.',
  kind: {
    WEB_CHAT: 'Web chat',
    API: 'API',
  },
  state: {
    CONNECTED: 'On',
    DISCONNECTED: 'Off',
  },
  addressHint:
    'Whoever has this address writes to you, without a sign-in. Put it on your website or into a QR code.',
  copy: 'Copy the address',
  since: 'Since',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  on: '{{name}} takes messages again.',
  off: '{{name}} is switched off.',
  rename: {
    act: 'Rename',
    title: 'Rename {{name}}',
    done: 'The channel was renamed.',
  },
  offDialog: {
    title: 'Switch {{name}} off?',
    body: 'The page says that it takes no messages. Open attendances stay open, but no message of their contacts arrives until you switch it on again.',
    confirm: 'Switch off',
  },
  disconnectedForYou: 'Switched off by whoever looks after this ecosystem',
  api: {
    new: 'New API channel',
    key: 'Key of the channel',
    keyHint:
      'Another system hands over what your contacts write, with this key and a token, and fetches your answers (receiveChannelMessage and channelMessages).',
    copyKey: 'Copy the key',
    noToken: 'Nothing comes in before you have issued a token.',
    issue: 'New token',
    askTitle: 'Issue a new token for {{name}}?',
    askBody:
      'The system that hands messages over must have the new token. An earlier one is good no longer.',
    confirm: 'Issue',
    token: 'The new token',
    tokenHint:
      'Give it to the other system now: it is shown this once. Whoever has it can write in the name of every contact of this channel.',
    copyToken: 'Copy the token',
    kept: 'I have kept it',
    create: {
      title: 'New API channel',
      explain: 'Another system hands messages over, with a token that you issue for it.',
      done: 'The channel {{name}} is there. Issue a token for it.',
    },
  },
  noneTitle: 'No channel yet',
  noneBody: 'Create a web chat: it has a public page on which contacts write to you.',
  create: {
    title: 'New web chat',
    explain: 'The page is there at once, under an address that nobody guesses.',
    confirm: 'Create',
    done: 'The web chat {{name}} is open.',
  },
} as const

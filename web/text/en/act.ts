export const act = {
  sending: 'Sending…',
  recorded: 'Recorded',
  already: 'It was so already; nothing more to do',
  refused: 'Refused',
  says: '{{title}}: {{text}}',
  next: 'What to do: {{text}}',
  basis: 'Basis: {{text}}',
  code: 'Code {{code}}, request {{request}}',
  notSent: 'Not sent',
  unknown: 'The outcome is not known yet',
  unknownText:
    'It was sent but no answer came: it may or may not be recorded. Ask first; or send it again with the same key, which never acts twice.',
  look: 'Ask for the outcome',
  again: 'Send again with the same key',
  key: 'Key {{key}}',
  uploadFailed: 'The paper did not arrive and nothing was handed in. What you typed is kept; press again.',
  stillUnknown: 'No record of it yet.',
};

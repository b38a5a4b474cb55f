import { type ApiCode } from '../../apiError';
import { type ProblemLine } from '../problemWords';

export const PROBLEMS_EN: Readonly<Record<ApiCode, ProblemLine>> = {
  INVALID_REQUEST: {
    says: 'What was entered is incomplete or has the wrong form.',
    next: 'Check each field against its hint and send it again.',
  },
  MALFORMED_JSON: {
    says: 'The request cannot be read.',
    next: 'Reload the page and try again; a program should check its JSON.',
  },
  KEY_MISSING: {
    says: 'The act carries no key of its own.',
    next: 'Reload the page and try again; a program sends a UUID in Idempotency-Key.',
  },
  NOT_SIGNED_IN: {
    says: 'Nobody is signed in, or the session has ended.',
    next: 'Sign in again and repeat what was not yet sent.',
  },
  FOREIGN_ORIGIN: {
    says: 'The request came from another site and was refused.',
    next: 'Use the pages of this system.',
  },
  NOT_YOUR_MEMBERSHIP: { says: 'The post named is not one of yours.', next: 'Choose one of your own posts.' },
  NOT_YOUR_ELECTION: {
    says: 'You hold no post in this election and cannot read it.',
    next: 'If you need to, ask the election office to enter your post.',
  },
  UNKNOWN_ROUTE: { says: 'There is nothing at this address.', next: 'Start from the first page.' },
  UNKNOWN_ELECTION: { says: 'There is no such election.', next: 'Choose again from the list of elections.' },
  UNKNOWN_DISTRICT: {
    says: 'This election has no such district.',
    next: 'Choose again from the list of districts.',
  },
  UNKNOWN_PROCESS: {
    says: 'There is no such election or district.',
    next: 'Choose again from the list of districts.',
  },
  UNKNOWN_TIMETABLE: {
    says: 'There is no such timetable, or its number, its election day or its hash is another.',
    next: 'Reload the page and choose the draft again.',
  },
  UNKNOWN_PAPER: {
    says: 'There is no such paper.',
    next: 'Go back to the step and open or upload the paper again.',
  },
  UNKNOWN_FILE: { says: 'The paper has no such file.', next: 'Go back to the paper and choose a file.' },
  UNKNOWN_PERSON: {
    says: 'There is no such sample person.',
    next: 'Choose from the list on the sign-in page.',
  },
  CLOCK_IS_REAL: {
    says: 'A real election follows the wall clock, which cannot be moved.',
    next: 'Use the sample or a rehearsal.',
  },
  CLOCK_BACKWARD: { says: 'Time only goes forward.', next: 'Choose an instant later than now.' },
  TOO_LARGE: {
    says: 'Too large: 20 MB for each file and 20 files at once at most.',
    next: 'Compress or divide it and upload again.',
  },
  FILE_TYPE_REFUSED: {
    says: 'Files of this kind are not accepted.',
    next: 'Upload PDF, PNG, JPEG, Excel (xlsx), Word (docx) or a text table (csv).',
  },
  IDENTITY_NUMBERS: {
    says: 'The table contains identity numbers. It was refused and not kept.',
    next: "Delete that column, keep the counts of the groups and upload again; voters' identities belong in the province's registration system.",
  },
  KEY_REUSED: {
    says: 'The key was used for another act.',
    next: 'Reload the page, look at what was recorded and act again.',
  },
  INTERNAL: {
    says: 'Something went wrong inside; the request was not completed.',
    next: 'Try again later; if it stays, give the request id to the administrator.',
  },
  RECORD_UNAVAILABLE: {
    says: 'The record cannot be written now; nothing was sent.',
    next: 'Send the same again later; if a posting is urgent, go by paper and enter it afterwards.',
  },
  CLOCK_NOT_SETTLED: {
    says: 'Time has moved, but some districts have not settled what has come due.',
    next: 'Wait and reload; if nothing changes, see whether the worker runs.',
  },
};

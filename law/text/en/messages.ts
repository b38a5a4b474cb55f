import { type MessageCode } from '../../event';
import { dayEn, monthDayEn } from '../days';
import { type MessageAbout } from '../messages';

type Sentence = (about: MessageAbout) => string;

/** 第七选区: “Publish the voter roll” */
function subject({ district, step }: MessageAbout): string {
  return `${district === null ? '' : `${district}: `}${step === null ? '' : `“${step.en}”`}`;
}

const on = (about: MessageAbout): string => (about.on === null ? '' : monthDayEn(about.on));
const body = (about: MessageAbout): string => about.body ?? 'the next body';

const howSoon: Sentence = (about) => {
  if (about.days === null) return `is to be done in time${about.on === null ? '' : `, by ${on(about)}`}`;
  if (about.days <= 0) return `has its last day today, ${on(about)}`;
  return `is due in ${about.days} ${about.days === 1 ? 'day' : 'days'}, by ${on(about)}`;
};

export const MESSAGES_EN: Readonly<Record<MessageCode, Sentence>> = {
  opens: (about) =>
    `${subject(about)} may begin${about.on === null ? '' : `; its last day is ${on(about)}`}.`,
  dueSoon: (about) => `${subject(about)} ${howSoon(about)}.`,
  stageDue: (about) =>
    `${subject(about)} is for ${body(about)} to handle${about.on === null ? '' : ` by ${on(about)}`}.`,
  stageWaiting: (about) =>
    `${subject(about)} is for ${body(about)} to handle and still waits; please see to it.`,
  stageEscalated: (about) => `${subject(about)} still waits at ${body(about)}; please follow it up.`,
  askPosted: (about) => `${subject(about)}: today is the last day. Has it been posted, yes or no?`,
  notReported: (about) =>
    `${subject(about)}: no report of posting has come in; please check${about.on === null ? '' : ` (last day ${on(about)})`}.`,
  missed: (about) =>
    `${subject(about)} is confirmed as not posted by its last day, ${on(about)}; the election committee has to deal with it.`,
  toHandle: (about) => `${subject(about)} has come to ${body(about)}; please handle it.`,
  returned: (about) => `${subject(about)} has been returned; mend what the comments name and hand in again.`,
  decided: (about) =>
    `${subject(about)} is decided${about.on === null ? '' : `; print it and post it on ${on(about)}`}.`,
  choice: (about) =>
    `${subject(about)} was posted after its last day, ${on(about)}; the election committee has to consider another election day.`,
  timetablePublished: (about) =>
    `The timetable has been published${about.on === null ? '' : `; election day is ${dayEn(about.on)}`}.`,
};

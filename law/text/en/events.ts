import { type Event } from '../../event';
import { basisText } from '../basis';
import { dayEn, instantEn, monthDayEn } from '../days';
import { type EventLines, type EventNames, peopleTold } from '../events';
import { FACTS_EN, NOTICES_EN, STANDINGS_EN } from './facts';
import { listEn, voteEn } from './votes';

const step = ({ step: title }: EventNames): string => (title === null ? 'this step' : `“${title.en}”`);
/** “by Wang Li”, or nothing for what time brought. */
const by = ({ actorName }: EventNames): string => (actorName === null ? '' : ` by ${actorName}`);

/** “reminded of the last day: 3 people” */
function told(event: Event): string {
  const about = new Set((event.notices ?? []).map(({ message }) => NOTICES_EN[message]));
  const people = peopleTold(event);
  if (about.size === 0) return 'a reminder, with nobody in office to receive it';
  return `${[...about].join(', ')} (${people} ${people === 1 ? 'person' : 'people'})`;
}

export const EVENTS_EN: EventLines = {
  planAdopted: ({ revision, rearmed }) =>
    `Timetable no. ${revision} taken up${rearmed.length === 0 ? '' : `; reminders of ${rearmed.length} steps set anew`}`,
  planPublished: ({ revision, electionDay }) =>
    `Timetable no. ${revision} published; election day is ${dayEn(electionDay)}`,
  opened: (_, names) => `${step(names)} began`,
  rungReached: (event, names) => `${step(names)}: ${told(event)}`,
  notReported: (_, names) => `${step(names)}: last day over, no report of posting has come in; to be checked`,
  missedConfirmed: (_, names) => `${step(names)}: confirmed as not posted by its last day`,
  windowClosed: () => 'The time for appeals against the roll is over',
  submitted: (_, names) => `${step(names)} handed in${by(names)}`,
  passedOn: (_, names) => `${step(names)} checked and passed on${by(names)}`,
  decided: ({ postOn, toPost }, names) =>
    `${step(names)} decided${by(names)}${postOn === null ? '' : `, to be posted on ${monthDayEn(postOn)} at ${toPost.length} places`}`,
  returned: ({ comments }, names) =>
    `${step(names)} returned${by(names)}${comments.map(({ item, text }) => `; ${item}: ${text}`).join('')}`,
  factRecorded: ({ fact, place, happenedAt, enteredLate }, names) =>
    `${step(names)} ${FACTS_EN[fact]}${place === undefined ? '' : ` at ${place}`} on ${instantEn(happenedAt)}, recorded${by(names)}` +
    (enteredLate === undefined ? '' : ` (entered after the limit: ${enteredLate.reason})`),
  saidNotPosted: (_, names) => `${step(names)} confirmed as not posted${by(names)}`,
  done: ({ happenedAt, standing }, names) =>
    `${step(names)} done on ${instantEn(happenedAt)}${STANDINGS_EN[standing]}`,
  skipped: ({ ground }, names) => `${step(names)} not needed (${basisText(ground).en})`,
  choiceOpened: ({ choice }, names) =>
    `${step(names)} posted on ${monthDayEn(choice.happenedOn)}, after its last day, ${monthDayEn(choice.limitOn)}; ` +
    `the election committee has to consider another election day (${dayEn(choice.earliestElectionDay)} at the earliest)`,
  listChanged: ({ list }) => listEn(list),
  voteCounted: ({ vote }) => voteEn(vote),
  closed: () => 'The election here is finished',
};

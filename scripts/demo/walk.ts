import { addDays, calendarDate } from '../../law/calendarDate';
import { type HistoryEntry } from '../sampleOffice/answers';
import { Session } from '../sampleOffice/session';
import { type Outcome } from './compare';
import { type DemoOptions } from './options';
import { playScene, type Stage } from './playScene';
import { reach } from './reach';
import { SCENES, type Scene } from './scenes';
import { Teller } from './teller';

export const DISTRICT_7_STAGE: Stage = {
  election: '2011-jiulongpo',
  code: '07',
  seed: 'demo',
  second: 'd07-08.d07-working.lead',
};
/** Sees the whole of the district and moves the clock; acts in nothing. */
const WATCHER = 'street-01';
const ENDS_AT = '2012-02-28T18:00';
const LATE_HOUR = 'T09:00';

export interface Walk {
  readonly url: string;
  readonly options: DemoOptions;
  readonly say: (line: string) => void;
  /** `YYYY-MM-DDTHH:mm`: where a shorter walk ends; scenes after it are left out. */
  readonly endsAt?: string;
}

/** Walks District 7 through plan B's election over HTTP, telling each line as the record gains it. */
export async function walk({ url, options, say, endsAt = ENDS_AT }: Walk): Promise<Outcome> {
  const { election, code } = DISTRICT_7_STAGE;
  const watcher = await Session.signIn(url, WATCHER);
  const teller = new Teller(watcher, [election, `${election}/districts/${code}`], say);
  const history: HistoryEntry[] = [...(await teller.tell())];
  const people = new Map<string, Session>();
  for (const scene of scenesFor(options).filter(({ at }) => at <= endsAt)) {
    const session = people.get(scene.who) ?? (await Session.signIn(url, scene.who));
    people.set(scene.who, session);
    await reach(watcher, election, scene.at);
    history.push(...(await teller.tell()));
    for (const done of await playScene(session, DISTRICT_7_STAGE, scene)) {
      teller.refused(scene.at, `${scene.who} ${scene.step} ${scene.does}`, done);
    }
    history.push(...(await teller.tell()));
  }
  await reach(watcher, election, endsAt);
  history.push(...(await teller.tell()));
  return {
    district: await watcher.district(election, code),
    election: await watcher.election(election),
    history,
  };
}

/** The scenes without what is skipped, and with what is late a day after its own. */
function scenesFor({ skip, late }: DemoOptions): readonly Scene[] {
  const left = SCENES.filter(({ step }) => !skip.some((code) => code === step));
  return left
    .map((scene) => (isLate(scene, late) ? aDayLater(scene) : scene))
    .sort((a, b) => a.at.localeCompare(b.at));
}

function isLate({ step, does }: Scene, late: DemoOptions['late']): boolean {
  return does === 'postEverywhere' && late.some((code) => code === step);
}

function aDayLater(scene: Scene): Scene {
  return { ...scene, at: `${addDays(calendarDate(scene.at.slice(0, 10)), 1)}${LATE_HOUR}` };
}

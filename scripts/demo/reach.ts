import { type Session } from '../sampleOffice/session';
import { instant } from './playScene';

const POLL_MS = 100;
const GIVE_UP_MS = 60_000;

/**
 * Steps the clock to `YYYY-MM-DDTHH:mm`, unless it shows that already. A timetable that has just been published is
 * first taken up by every district, on its own day.
 */
export async function reach(watcher: Session, election: string, at: string): Promise<void> {
  await untilTakenUp(watcher, election);
  const { officialNow } = await watcher.clock(election);
  if (officialNow < instant(at)) await watcher.stepTo(election, instant(at));
}

async function untilTakenUp(watcher: Session, election: string): Promise<void> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  for (;;) {
    const { revision, districts } = await watcher.election(election);
    if (revision === 0 || districts.every(({ opened }) => opened)) return;
    if (performance.now() > giveUpAt) throw new Error('the districts do not take up the timetable');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

import { useState } from 'react';
import { type StepView } from '../../../api/views/steps';
import { type OfficialAt } from '../../../law/officialAt';
import { fromControl, toControl } from './happenedAt';
import { needsProof } from './needsProof';
import { type Happening } from './usePostPress';

export interface Places {
  /** Places whose posting nobody has reported. */
  readonly waiting: readonly string[];
  /** Ticked places that have a time. */
  readonly chosen: readonly Happening[];
  /** How many places are ticked. */
  readonly ticked: number;
  readonly isChosen: (place: string) => boolean;
  readonly choose: (place: string, chosen: boolean) => void;
  readonly chooseAll: (chosen: boolean) => void;
  /** Text of the time control: the present minute, or nothing where the limit has passed. */
  readonly timeOf: (place: string) => string;
  readonly setTime: (place: string, time: string) => void;
  /** The time of every place that has none of its own. */
  readonly common: string;
  readonly setCommon: (time: string) => void;
  /** A ticked place has no time yet. */
  readonly untimed: boolean;
  /** A ticked place has no time, or one in the future. */
  readonly wrong: boolean;
}

/** Which places are ticked, and since when the list hangs at each. */
export function usePlaces(step: StepView, now: OfficialAt): Places {
  const waiting = step.places.filter(({ posting }) => posting === null).map(({ place }) => place);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [times, setTimes] = useState<ReadonlyMap<string, string>>(new Map());
  // After the limit a time nobody chose would be recorded as a late posting.
  const usual = needsProof(step, now) ? '' : toControl(now);
  const [common, setCommon] = useState<string | null>(null);
  const timeOf = (place: string): string => times.get(place) ?? common ?? usual;
  const happenings = waiting
    .filter((place) => ticked.has(place))
    .map((place) => ({ place, happenedAt: fromControl(timeOf(place)) }));
  const chosen = happenings.flatMap(({ place, happenedAt }) =>
    happenedAt === null ? [] : [{ place, happenedAt }],
  );
  return {
    waiting,
    chosen,
    ticked: happenings.length,
    isChosen: (place) => ticked.has(place),
    choose: (place, yes) =>
      setTicked(new Set(yes ? [...ticked, place] : [...ticked].filter((other) => other !== place))),
    chooseAll: (yes) => setTicked(new Set(yes ? waiting : [])),
    timeOf,
    common: common ?? usual,
    setCommon,
    setTime: (place, time) => setTimes(new Map([...times, [place, time]])),
    untimed: happenings.some(({ happenedAt }) => happenedAt === null),
    wrong: happenings.some(({ happenedAt }) => happenedAt === null || happenedAt > now),
  };
}

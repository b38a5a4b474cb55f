import { officialAt } from '../../law/officialAt';
import {
  type Clock,
  type ClockSegment,
  officialNow,
  officialThen,
  pausedFrom,
  runningFrom,
  steppedTo,
  wallOf,
} from '../../prisma/clock';
import { wallMs } from '../../prisma/wallMs';

const at = (text: string) => officialAt(`2011-${text}.000+08:00`);
const T0 = wallMs(1_800_000_000_000);
const after = (seconds: number) => wallMs(T0 + seconds * 1000);

const own = (...segments: [ClockSegment, ...ClockSegment[]]): Clock => ({ kind: 'own', segments });
const paused: ClockSegment = {
  ...{ wallFrom: T0, officialFrom: at('12-08T09:00:00'), paused: true, because: 'asked' },
};
/** One second is one hour. */
const running: ClockSegment = {
  ...{ wallFrom: T0, officialFrom: at('12-08T09:00:00'), paused: false, factor: 3600, until: null },
};

describe("a real election's clock", () => {
  const wall: Clock = { kind: 'wall' };

  it('is the wall, in Shanghai time, both ways', () => {
    const ms = wallMs(Date.UTC(2011, 11, 8, 0, 30));
    expect(officialNow(wall, ms)).toBe('2011-12-08T08:30:00.000+08:00');
    expect(wallOf(wall, officialNow(wall, ms), wallMs(0))).toBe(ms);
  });

  it('cannot be set', () => {
    expect(() => pausedFrom(wall, T0, 'asked')).toThrow('follows the wall');
  });
});

describe('a clock of its own', () => {
  it('stands while paused, and asks for no timer', () => {
    expect(officialNow(own(paused), after(3600))).toBe(at('12-08T09:00:00'));
    expect(wallOf(own(paused), at('12-09T08:30:00'), after(1))).toBeNull();
  });

  it('runs by its factor: seven seconds are seven hours', () => {
    expect(officialNow(own(running), after(7))).toBe(at('12-08T16:00:00'));
    expect(wallOf(own(running), at('12-08T16:00:00'), T0)).toBe(after(7));
  });

  it('stops by itself where a run ends, and no wake lies beyond', () => {
    const clock = own({ ...running, until: at('12-08T12:00:00') });
    expect(officialNow(clock, after(60))).toBe(at('12-08T12:00:00'));
    expect(wallOf(clock, at('12-08T12:00:00'), T0)).toBe(after(3));
    expect(wallOf(clock, at('12-08T12:00:01'), T0)).toBeNull();
  });

  it('never asks for a wake nearer than 1.2 seconds of wall time', () => {
    expect(wallOf(own(running), at('12-08T09:20:00'), T0)).toBe(wallMs(T0 + 1200));
    expect(wallOf(own(running), at('12-08T09:00:00'), after(10))).toBe(wallMs(T0 + 11_200));
  });

  it('has reached an instant when the wall time asked for it has come, also with an odd factor', () => {
    const clock = own({ ...running, factor: 7 });
    const wanted = at('12-20T08:30:00');
    expect(officialNow(clock, wallOf(clock, wanted, T0)!) >= wanted).toBe(true);
  });

  it('tells what it showed when an act was received, under an older segment too', () => {
    const clock = own(running, { ...paused, wallFrom: after(3), officialFrom: at('12-08T12:00:00') });
    expect(officialThen(clock, after(2))).toBe(at('12-08T11:00:00'));
    expect(officialThen(clock, after(9))).toBe(at('12-08T12:00:00'));
    expect(officialThen(clock, wallMs(T0 - 5000))).toBe(at('12-08T09:00:00'));
  });

  it('is not behind its newest segment for a worker whose own clock lags', () => {
    const stepped = own(running, { ...paused, wallFrom: after(60), officialFrom: at('12-20T08:00:00') });
    expect(officialNow(stepped, after(59))).toBe(at('12-20T08:00:00'));
  });
});

describe('setting the clock', () => {
  it('takes over the time as it was shown: nothing is lost, nothing lived twice', () => {
    const stopped = own(pausedFrom(own(running), after(7), 'waiting'));
    expect(officialNow(stopped, after(500))).toBe(at('12-08T16:00:00'));
    const again = own(runningFrom(stopped, after(500), { factor: 60, until: null }));
    expect(officialNow(again, after(560))).toBe(at('12-08T17:00:00'));
  });

  it('stops at the instant it is put to', () => {
    const stepped = own(steppedTo(own(running), after(1), at('12-13T12:00:00')));
    expect(officialNow(stepped, after(999))).toBe(at('12-13T12:00:00'));
  });

  it('never goes back', () => {
    const stepped = own(steppedTo(own(running), after(7), at('12-08T10:00:00')));
    expect(officialNow(stepped, after(7))).toBe(at('12-08T16:00:00'));
  });
});

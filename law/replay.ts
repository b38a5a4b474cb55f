import { addDays, addMonths, type CalendarDate } from './calendarDate';
import { lastDayOf, limitBefore } from './countingDays';
import { type Derivation, type DerivationStep } from './derivation';

function isAnchor(step: DerivationStep): step is Extract<DerivationStep, { on: CalendarDate }> {
  return step.kind === 'electionDay' || step.kind === 'dayOf';
}

/** False for a rule without a first day, as an `afterFact` row keeps it. */
export function startsFromDay(derivation: Derivation): boolean {
  return derivation[0] !== undefined && isAnchor(derivation[0]);
}

function forward(count: number): number {
  if (!Number.isInteger(count) || count < 0)
    throw new Error(`a derivation counts whole days or months, not ${count}`);
  return count;
}

function moved(day: CalendarDate, step: DerivationStep): CalendarDate {
  switch (step.kind) {
    case 'electionDay':
    case 'dayOf':
      throw new Error('a derivation starts from one day, and only its first step may name it');
    case 'daysBefore':
      return limitBefore(day, forward(step.days), step.reading);
    case 'oneDayEarlier':
      return addDays(day, -1);
    case 'daysAfter':
      return lastDayOf(day, forward(step.days));
    case 'monthsAfter':
      return addMonths(day, forward(step.months));
  }
}

/** Each step of a derivation with the day reached by it; the last one is the derived day. Throws as `replay` does. */
export function daysReached(
  derivation: Derivation,
): readonly { readonly step: DerivationStep; readonly on: CalendarDate }[] {
  const [first, ...moves] = derivation;
  if (first === undefined || !isAnchor(first)) {
    throw new Error('a derivation starts from election day or from the day of another row');
  }
  let day = first.on;
  return [
    { step: first, on: day },
    ...moves.map((step) => {
      day = moved(day, step);
      return { step, on: day };
    }),
  ];
}

/**
 * The day that a derivation leads to. A strict limit is written either as `daysBefore` strict, or as `daysBefore`
 * common and `oneDayEarlier`, never as both. Throws on a derivation without a first day, with a second one, or with a
 * count that is negative or not whole.
 */
export function replay(derivation: Derivation): CalendarDate {
  const reached = daysReached(derivation);
  const last = reached[reached.length - 1];
  if (last === undefined) throw new Error('an empty derivation leads nowhere');
  return last.on;
}

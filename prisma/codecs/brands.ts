import { z } from 'zod';
import { type CalendarDate, isCalendarDate } from '../../law/calendarDate';
import { type Id } from '../../law/id';
import { type Hour, isHour, isOfficialAt, type OfficialAt } from '../../law/officialAt';
import { isStepCode, type StepCode } from '../../law/stepCode';

const isText = (value: unknown): value is string => typeof value === 'string';

/** An id of any kind: a text that is not empty. */
export function idCodec<Name extends string>(): z.ZodCustom<Id<Name>, Id<Name>> {
  return z.custom<Id<Name>>((value) => isText(value) && value !== '', 'an id is a text that is not empty');
}

export const calendarDateCodec = z.custom<CalendarDate>(
  (value) => isText(value) && isCalendarDate(value),
  'not a calendar day',
);
export const officialAtCodec = z.custom<OfficialAt>(
  (value) => isText(value) && isOfficialAt(value),
  'not an official instant',
);
export const hourCodec = z.custom<Hour>((value) => isText(value) && isHour(value), 'not an hour HH:mm');
export const stepCodeCodec = z.custom<StepCode>(
  (value) => isText(value) && isStepCode(value),
  'not the code of a step',
);
export const sha256Codec = z.custom<Id<'Sha256'>>(
  (value) => isText(value) && /^[0-9a-f]{64}$/.test(value),
  'not a SHA-256 in lower-case hexadecimal',
);

export const stepKeyCodec = z.strictObject({ code: stepCodeCodec, round: z.int().min(1) });
export const paperRefCodec = z.strictObject({ paperId: idCodec<'Paper'>(), sha256: sha256Codec });
export const commentCodec = z.strictObject({ item: z.string(), text: z.string() });
export const count = z.int().min(0);

import { type Prisma } from '../generated/client';

function isJson(value: object): value is Prisma.InputJsonObject {
  return Object.values(value).every((member) => typeof member !== 'function' && typeof member !== 'bigint');
}

/** Plain data of `law` as a JSON column takes it; absent members stay absent. */
export function toJson(value: object): Prisma.InputJsonObject {
  if (!isJson(value)) throw new Error('not plain data');
  return value;
}

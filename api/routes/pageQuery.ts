import { z } from 'zod';

/** `?after=` the last line that the reader has; from the beginning without it. */
export const pageQuery = z.object({
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('0')
    .transform(Number),
});

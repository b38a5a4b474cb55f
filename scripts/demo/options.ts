import { DISTRICT_STEPS, type DistrictStep } from '../../law/stepCode';

/** Steps that the demo shall leave out, and publications that it shall post a day late. */
export interface DemoOptions {
  readonly skip: readonly DistrictStep[];
  readonly late: readonly DistrictStep[];
}

/**
 * Reads `--skip <step>` and `--late <step>`, each any number of times.
 *
 * @throws {Error} one sentence on anything else.
 */
export function demoOptions(args: readonly string[]): DemoOptions {
  const read = { skip: new Array<DistrictStep>(), late: new Array<DistrictStep>() };
  for (let n = 0; n < args.length; n += 2) {
    const [name, code] = [args[n], args[n + 1]];
    const step = DISTRICT_STEPS.find((known) => known === code);
    if ((name !== '--skip' && name !== '--late') || step === undefined) {
      throw new Error(
        `用法：npm run demo -- [--skip 环节代码] [--late 环节代码]，例如 --skip formalList、--late voterRoll。 ` +
          `Usage: npm run demo -- [--skip step] [--late step]; step is one of ${DISTRICT_STEPS.join(', ')}.`,
      );
    }
    read[name === '--skip' ? 'skip' : 'late'].push(step);
  }
  return read;
}

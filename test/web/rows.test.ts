import { csvOf, plainTextOf } from '../../web/ui/rows';

describe('a table that leaves the screen', () => {
  it('reads as lines in a chat, without gaps for empty cells', () => {
    expect(plainTextOf([['第七选区', '', '12月8日']])).toBe('第七选区  12月8日');
  });

  it('begins with a byte order mark and quotes what a cell quotes', () => {
    expect(csvOf([['a"b', '1,2']])).toBe('\uFEFF"a""b","1,2"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x'])('keeps %s from becoming a formula', (cell) => {
    expect(csvOf([[cell]])).toContain(`"'${cell}"`);
  });

  it('leaves a cell alone that only holds such a sign', () => {
    expect(csvOf([['12-08']])).toContain('"12-08"');
  });
});

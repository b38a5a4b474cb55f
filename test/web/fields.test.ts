import { id } from '../../law/id';
import { type Nominee } from '../../law/paper';
import { countIn, parseFields } from '../../web/features/handIn/fields';
import { fieldsOfNominee, nomineeIn, wrongFields } from '../../web/features/handIn/nomineeFields';
import { differences, fieldsOfTally, tallyIn } from '../../web/features/handIn/tallyFields';

const bai: Nominee = {
  id: id('bai'),
  name: '白云鹏',
  sex: '男',
  nationality: '汉族',
  born: '1970-04',
  party: '中共党员',
  education: '大学',
  post: '机电厂一车间主任',
  nominatedBy: { by: 'voters', signatures: 10 },
};

describe('a draft kept on the device', () => {
  it('is read when it holds texts by name', () => {
    expect(parseFields('{"text":"已办"}')).toEqual({ text: '已办' });
  });

  it.each([null, '', '{', '[1]', '{"text":1}', 'null'])('%s counts as no draft', (kept) => {
    expect(parseFields(kept)).toBeNull();
  });

  it.each([
    ['612', 612],
    ['0', 0],
    ['', null],
    ['6 1', null],
    ['-1', null],
    ['1.5', null],
  ])('%p is the count %p', (text, count) => {
    expect(countIn({ voters: text }, 'voters')).toBe(count);
  });
});

describe('a nominee in fields', () => {
  it('comes back as it went in', () => {
    expect(nomineeIn(fieldsOfNominee(bai), bai.id)).toEqual(bai);
    const party: Nominee = { ...bai, nominatedBy: { by: 'organisation', name: '民进九龙坡区委' } };
    expect(nomineeIn(fieldsOfNominee(party), bai.id)).toEqual(party);
  });

  it('needs ten voters for a joint nomination (选举法 2010: 29)', () => {
    const nine = { ...fieldsOfNominee(bai), 'bai signatures': '9' };
    expect(wrongFields(nine, 'bai').get('signatures')).toBe('tenVoters');
    expect(nomineeIn(nine, bai.id)).toBeNull();
  });

  it.each(['1970-4', '1970-13', '70-04', '1970-04-01'])('is not born in %s', (born) => {
    expect(wrongFields({ ...fieldsOfNominee(bai), 'bai born': born }, 'bai').get('born')).toBe('bornShape');
  });
});

describe('a count typed twice', () => {
  const tally = {
    voters: 7475,
    participants: 6120,
    ballots: 6118,
    voidBallots: 41,
    votes: [{ nominee: bai.id, votes: 4120 }],
  };
  const fields = { ...fieldsOfTally(tally, 'first'), ...fieldsOfTally(tally, 'second') };
  const keys = ['voters', 'participants', 'ballots', 'voidBallots', 'bai'];

  it('comes back as it went in', () => {
    expect(tallyIn(fields, 'first', [bai.id])).toEqual(tally);
  });

  it('is no count while a figure is missing', () => {
    expect(tallyIn({ ...fields, 'first bai': '' }, 'first', [bai.id])).toBeNull();
  });

  it('names the figures that differ, and no others', () => {
    expect(differences(fields, keys)).toEqual([]);
    expect(differences({ ...fields, 'second voidBallots': '14' }, keys)).toEqual(['voidBallots']);
    expect(differences({ ...fields, 'second voidBallots': '' }, keys)).toEqual([]);
  });
});

import { sampleNominees } from '../../prisma/sample/nominees';
import { type Done } from '../../scripts/sampleOffice/act';
import { timetableContent } from '../../scripts/sampleOffice/timetableContent';
import { upload } from '../../scripts/sampleOffice/upload';
import { act } from '../../scripts/sampleOffice/act';
import { randomUUID } from 'node:crypto';
import { Office } from './office';
import { key, Player } from './player';

jest.setTimeout(180_000);

let office: Office;
let player: Player;

beforeAll(async () => {
  office = await Office.open();
  player = new Player(office.url);
});

afterAll(() => office.close());

const roll = key('voterRoll');
const groups = [{ name: '轴心村', voters: 612 }];

const han: unknown = expect.stringMatching(/\p{Script=Han}/u);
const english: unknown = expect.stringMatching(/[a-z]/);

/** Refused with this code, in Chinese and English, and with the next thing to do. */
function expectRefusal(done: Done, code: string): void {
  expect(done).toMatchObject({
    status: 'refused',
    ...{ code, zh: han, en: english, next: { zh: han, en: english } },
  });
}

describe('what must not happen, from the first paper to the lists', () => {
  it('nobody decides what they handed in themselves: the vice-chair who heads the office drew up the draft', async () => {
    const session = await player.as('ec-02');
    const { election } = player.stage;
    const process = `election/${election}`;
    const step = key('electionDayFixed');
    const posts = [
      'ec-02.jiulongpo-election-office.lead',
      'ec-02.jiulongpo-election-committee.lead',
    ] as const;
    const paper = await upload(session, process, await timetableContent(session, election), 0);
    const submitted = await act(session, randomUUID(), {
      process,
      as: posts[0],
      deed: { kind: 'submit', step, paper },
    });
    expect(submitted).toMatchObject({ status: 'recorded', already: false });
    const agree = { kind: 'agree', step, shown: paper.sha256 } as const;
    expectRefusal(await act(session, randomUUID(), { process, as: posts[1], deed: agree }), 'OWN_SUBMISSION');
    const chair = await player.as('ec-01');
    const as = 'ec-01.jiulongpo-election-committee.lead';
    expect(await act(chair, randomUUID(), { process, as, deed: agree })).toMatchObject({
      status: 'recorded',
    });
  });

  it('a roll without its file is not handed in', async () => {
    await player.playUntil('2011-12-05T15:00', ({ step }) => step === 'electionDayFixed');
    const paper = await player.paper('d07-10', { kind: 'rollSummary', groups }, 0);
    expectRefusal(await player.does('d07-10', { kind: 'submit', step: roll, paper }), 'EVIDENCE_MISSING');
  });

  it('the street office, which checks, does not hand in; a member of the working group has no such post', async () => {
    const byStreet = await player.paper('street-03', { kind: 'rollSummary', groups });
    expectRefusal(
      await player.does('street-03', { kind: 'submit', step: roll, paper: byStreet }),
      'NOT_YOUR_BODY',
    );
    const byMember = await player.paper('d07-12', { kind: 'rollSummary', groups });
    expectRefusal(
      await player.does('d07-12', { kind: 'submit', step: roll, paper: byMember }),
      'NOT_YOUR_POST',
    );
  });

  it('a paper of another kind is not taken for the roll', async () => {
    const paper = await player.paper('d07-10', { kind: 'note', text: '汇总表见附件。' });
    expectRefusal(await player.does('d07-10', { kind: 'submit', step: roll, paper }), 'WRONG_PAPER');
  });

  it('who looked at the first summary sheet does not pass on the second', async () => {
    await player.playUntil('2011-12-06T09:00');
    const { paper: first } = await player.step('voterRoll');
    await player.playUntil('2011-12-06T15:00');
    const { paper: second } = await player.step('voterRoll');
    expect(second?.sha256).not.toBe(first?.sha256);
    const late = { kind: 'agree', step: roll, shown: first?.sha256 ?? '' } as const;
    expectRefusal(await player.does('street-03', late), 'CHANGED_MEANWHILE');
    expect((await player.step('voterRoll')).life).toBe('submitted');
  });

  it('a return names what has to be mended', async () => {
    const shown = (await player.step('voterRoll')).paper?.sha256 ?? '';
    const empty = { kind: 'return', step: roll, shown, comments: [] } as const;
    expectRefusal(await player.does('street-03', empty), 'COMMENTS_MISSING');
  });

  it('a roll that would hang on 12-09, a day after its limit, is not approved, and the committee is told the cure', async () => {
    await player.playUntil('2011-12-07T15:00');
    await player.reach('2011-12-07T15:00');
    const shown = (await player.step('voterRoll')).paper?.sha256 ?? '';
    const done = await player.does('ec-01', { kind: 'agree', step: roll, shown, postOn: '2011-12-09' });
    expectRefusal(done, 'POSTING_DAY_TOO_LATE');
    // 12-09 plus 20 days: the earliest election day that restores the interval of 选举法(2010) 27.
    expect(done).toMatchObject({ details: { limitOn: '2011-12-08', earliestElectionDay: '2011-12-29' } });
  });

  it('three candidates for three seats are too few, on the preliminary and on the formal list', async () => {
    await player.playUntil('2011-12-13T12:30');
    await player.reach('2011-12-13T12:30');
    const nominees = sampleNominees('07').slice(0, 3);
    const paper = await player.paper('d07-10', { kind: 'nominees', nominees });
    const preliminary = { kind: 'submit', step: key('preliminaryList'), paper } as const;
    const done = await player.does('d07-10', preliminary);
    expectRefusal(done, 'CANDIDATES_TOO_FEW');
    expect(done).toMatchObject({ details: { seats: 3, candidates: 3, least: 4 } });

    await player.playUntil('2011-12-19T15:00');
    const candidates = nominees.map(({ id }) => id);
    const three = await player.paper('d07-10', { kind: 'formalList', candidates });
    const formal = { kind: 'submit', step: key('formalList'), paper: three } as const;
    expectRefusal(await player.does('d07-10', formal), 'CANDIDATES_TOO_FEW');
  });

  it('four of five candidates are refused too: inside the margin the whole list goes on', async () => {
    const candidates = sampleNominees('07')
      .slice(0, 4)
      .map(({ id }) => id);
    const paper = await player.paper('d07-10', { kind: 'formalList', candidates });
    const formal = { kind: 'submit', step: key('formalList'), paper } as const;
    expectRefusal(await player.does('d07-10', formal), 'LIST_SHORTENED');
  });

  it('none of these refusals changed the district', async () => {
    const refused = (await player.history()).filter(
      ({ step, kind }) => step?.code === 'formalList' && kind === 'submitted',
    );
    expect(refused).toEqual([]);
  });
});

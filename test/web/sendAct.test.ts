import { readOutcome } from '../../web/ask/sendAct';

const problem = (code: string, status: number): object => ({
  ...{ type: '', title: '', status, code, zh: '不行', en: 'no', requestId: 'r' },
  next: { zh: '请改', en: 'mend it' },
});

describe('what became of a press', () => {
  it('is recorded when the server says so, and only then', () => {
    expect(readOutcome({ status: 200, body: { status: 'recorded', seq: 7, already: false } })).toEqual({
      status: 'recorded',
      already: false,
    });
    expect(readOutcome({ status: 200, body: { status: 'unknown', code: 'OUTCOME_UNKNOWN' } }).status).toBe(
      'unknown',
    );
    expect(readOutcome({ status: 200, body: null }).status).toBe('unknown');
  });

  it.each([
    ['a ruling of the law', 409, 'OWN_SUBMISSION', 'refused'],
    ['a key that was used for something else', 422, 'KEY_REUSED', 'refused'],
    ['nothing was sent', 503, 'RECORD_UNAVAILABLE', 'notSent'],
    ['the server failed after sending', 500, 'INTERNAL', 'unknown'],
    ['the key has no row yet', 404, 'UNKNOWN_ACT', 'unknown'],
    ['the server cannot tell', 202, 'OUTCOME_UNKNOWN', 'unknown'],
  ])('%s', (_name, status, code, outcome) => {
    expect(readOutcome({ status, body: problem(code, status) }).status).toBe(outcome);
  });

  it('is unknown when something else than our server answered', () => {
    expect(readOutcome({ status: 502, body: null }).status).toBe('unknown');
  });
});

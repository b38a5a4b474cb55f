import { randomUUID } from 'node:crypto';
import { type Deed } from '../../law/deed';
import { type PaperContent } from '../../law/paper';
import { type StepCode } from '../../law/stepCode';
import { playScene, type Stage } from '../../scripts/demo/playScene';
import { reach } from '../../scripts/demo/reach';
import { type Scene, SCENES } from '../../scripts/demo/scenes';
import { DISTRICT_7_STAGE } from '../../scripts/demo/walk';
import { type Done } from '../../scripts/sampleOffice/act';
import { type HistoryEntry, type MessageAnswer, type StepAnswer } from '../../scripts/sampleOffice/answers';
import { type Loose } from '../../scripts/sampleOffice/loose';
import { perform } from '../../scripts/sampleOffice/perform';
import { Session } from '../../scripts/sampleOffice/session';
import { type Uploaded, upload } from '../../scripts/sampleOffice/upload';

export type LooseDeed = Loose<Deed>;

/** Plays the walkthrough over HTTP up to a point, and lets a test go on from there. */
export class Player {
  readonly #sessions = new Map<string, Session>();
  readonly stage: Stage;
  readonly #played = new Set<Scene>();

  constructor(
    readonly url: string,
    stage: Stage = DISTRICT_7_STAGE,
  ) {
    this.stage = stage;
  }

  /** The same walk for another district: its officer does what District 7's does. */
  static ofDistrict(url: string, code: string): Player {
    const { election, seed } = DISTRICT_7_STAGE;
    return new Player(url, { election, seed, code, second: `d${code}-01.d${code}-working.lead` });
  }

  get process(): string {
    return `district/${this.stage.election}/${this.stage.code}`;
  }

  async as(person: string): Promise<Session> {
    const known = this.#sessions.get(person) ?? (await Session.signIn(this.url, person));
    this.#sessions.set(person, known);
    return known;
  }

  /** Steps the clock to `YYYY-MM-DDTHH:mm`, unless it shows that already. */
  async reach(at: string): Promise<void> {
    await reach(await this.as('street-01'), this.stage.election, at);
  }

  /** Plays what comes before `at`; scenes that `leave` names are left out for good. Every answer must be a yes. */
  async playUntil(at: string, leave: (scene: Scene) => boolean = () => false): Promise<void> {
    const due = SCENES.filter((one) => one.at < at && !this.#played.has(one));
    due.filter(leave).forEach((scene) => this.#played.add(scene));
    for (const scene of due.filter((one) => !this.#played.has(one))) {
      await this.reach(scene.at);
      for (const done of await this.play(scene)) {
        if (done.status !== 'recorded') throw new Error(`${scene.step} ${scene.does}: ${done.code}`);
      }
    }
  }

  async play(scene: Scene): Promise<readonly Done[]> {
    this.#played.add(scene);
    return playScene(await this.as(this.whoIs(scene.who)), this.stage, scene);
  }

  /** District 7's officer stands for the officer of the district that is played. */
  whoIs(who: string): string {
    return who === 'd07-10' && this.stage.code !== '07' ? `d${this.stage.code}-02` : who;
  }

  async step(code: StepCode, person = 'street-01'): Promise<StepAnswer> {
    const view = await (await this.as(person)).district(this.stage.election, this.stage.code);
    const step = view.stages.flatMap(({ steps }) => steps).find((one) => one.step.code === code);
    if (step === undefined) throw new Error(`the district shows no ${code}`);
    return step;
  }

  /** Sends an act of this person, under a new key unless one is given. */
  async does(person: string, deed: LooseDeed, key: string = randomUUID()): Promise<Done> {
    const session = await this.as(person);
    const step = await this.step(deed.step.code, person);
    return perform({ session, process: this.process, step }, key, deed);
  }

  async paper(person: string, content: Loose<PaperContent>, scans = 1): Promise<Uploaded> {
    return upload(await this.as(person), this.process, content, scans);
  }

  async history(): Promise<readonly HistoryEntry[]> {
    const { election, code } = this.stage;
    return (await this.as('street-01')).history(`${election}/districts/${code}`);
  }

  /** What this person has read so far about the district that is played. */
  async messagesTo(person: string): Promise<readonly MessageAnswer[]> {
    const all = await (await this.as(person)).messages(200);
    return all.filter(({ district }) => district?.code === this.stage.code);
  }
}

export function key(code: StepCode): { readonly code: StepCode; readonly round: number } {
  return { code, round: 1 };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DISTRICT_7 } from '../../prisma/sample/district7';
import { scan } from '../../scripts/sampleOffice/scan';
import { describeInBrowser, launchBrowser } from '../infra/browser';
import { makeTestFolder, removeTestFolder } from '../infra/testFolder';
import { Office } from './office';
import { Player } from './player';

jest.setTimeout(180_000);

const folder = makeTestFolder();
const sheet = path.join(folder, '汇总表.pdf');
let office: Office;
let player: Player;
let browser: Browser;

/** A person in front of a browser of their own, signed in from the list. */
async function enter(body: string, name: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(office.url);
  await page.getByLabel('按姓名、职务或机构查找').fill(name);
  await page.getByRole('region', { name: body }).getByRole('button', { name }).first().click();
  return page;
}

/** From 待办 to the step, by the row that names it. */
async function turnTo(page: Page, task: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${task}`) }).click();
}

describeInBrowser('the voter roll of District 7 in the browser', () => {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(sheet, scan('summary sheet'));
    office = await Office.open();
    player = new Player(office.url);
    await player.playUntil('2011-12-05T15:00');
    await player.reach('2011-12-05T15:00');
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await office.close();
    removeTestFolder(folder);
  });

  it('is handed in by the officer with its file', async () => {
    const page = await enter('第七选区选举工作组', '苏敏');
    await turnTo(page, '报送 第七选区');
    for (const { place, voters } of DISTRICT_7.groups) {
      await page.getByLabel(`${place} 选民数`).fill(String(voters));
    }
    await page.locator('input[type=file]').first().setInputFiles(sheet);
    await page.getByRole('button', { name: '报送' }).click();
    await page.getByText('已记录').waitFor();
    expect((await player.step('voterRoll')).life).toBe('submitted');
  });

  it('is checked by the street and decided by the committee, each seeing the paper itself', async () => {
    await player.reach('2011-12-06T15:00');
    for (const [body, name, task] of [
      ['杨家坪街道选举工作指导组办公室', '袁立新', '审核'],
      ['九龙坡区选举委员会', '陆廷松', '审定'],
    ] as const) {
      const page = await enter(body, name);
      await turnTo(page, `${task} 第七选区`);
      await page.getByText('滨江小区').first().waitFor();
      await page.getByRole('button', { name: '同意' }).click();
      await page.getByText('已记录').waitFor();
    }
    expect((await player.step('voterRoll')).life).toBe('decided');
  });

  it('is hung at twelve places, and the page tells the story', async () => {
    await player.reach('2011-12-08T09:00');
    const page = await enter('第七选区选举工作组', '苏敏');
    await turnTo(page, '登记张榜 第七选区');
    await page.getByRole('checkbox', { name: '全选' }).check();
    await page.getByRole('button', { name: '登记12处张榜' }).click();
    // The panel stays until the last place is entered; then the page shows the step as done.
    await page.getByRole('button', { name: /登记.*张榜/ }).waitFor({ state: 'detached' });
    expect(await player.step('voterRoll')).toMatchObject({ life: 'done', standing: 'inTime' });
    await page.getByRole('link', { name: '办理记录' }).click();
    await page.getByText('苏敏登记“公布选民名单”在轴心村张榜').waitFor();
  });

  it('why it is this day can be read beside it', async () => {
    const page = await enter('第七选区选举工作组', '苏敏');
    await page.goto(`${office.url}/elections/2011-jiulongpo/districts/07/steps/voterRoll.1`);
    await page.getByText('为什么是这一天').first().click();
    await page.getByText('往前20日为2011-12-08').first().waitFor();
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { tryAptGet } from './debian.mjs';
import { run, say } from './say.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Notes the browser's path in `.cache/chromium` for the tests. Without one the other tests still run. */
export async function provideChromium(root) {
  const note = path.join(root, '.cache', 'chromium');
  let refused = null;
  if (find() === undefined) refused = await tryAptGet(['chromium', 'fonts-noto-cjk']);
  else if (!(await hasChineseFont())) refused = await tryAptGet(['fonts-noto-cjk', 'fontconfig']);
  const found = find();
  if (found !== undefined) {
    if (refused !== null) say(`没有中文字体,网页截图会缺字。 No Chinese font: ${refused}.`);
    fs.writeFileSync(note, found);
    return;
  }
  fs.rmSync(note, { force: true });
  say(
    `没有 Chromium:浏览器测试不会运行,测试结果将记为不通过;请安装 chromium 和 fonts-noto-cjk。` +
      ` No Chromium (${refused}): the browser tests cannot run and the whole will count as failed.`,
  );
}

function find() {
  return [process.env.CHROMIUM ?? '', ...PLACES].find((at) => at !== '' && fs.existsSync(at));
}

async function hasChineseFont() {
  const fonts = await run('fc-list', [':lang=zh', 'family']).catch(() => '');
  return fonts.trim() !== '';
}

const fs = require('node:fs');
const path = require('node:path');

/** Prints one plain line at the end. A whole run without a browser counts as failed, though the rest has run. */
module.exports = class ClosingLine {
  #lacksBrowser = false;

  onRunComplete(_contexts, results) {
    const whole = process.env.npm_lifecycle_event === 'test' && process.argv.length === 2;
    this.#lacksBrowser = whole && !fs.existsSync(path.join(__dirname, '../../.cache/chromium'));
    const suites = results.testResults.filter((suite) => suite.testExecError || suite.failureMessage);
    const broken = suites.filter((suite) => suite.numFailingTests === 0).length;
    const failed = results.numFailedTests + broken + (this.#lacksBrowser ? 1 : 0);
    const skipped = results.numPendingTests + results.numTodoTests;
    if (this.#lacksBrowser) {
      console.log('没有 Chromium,浏览器测试未运行。 No Chromium: the browser tests did not run.');
    }
    console.log(`tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  }

  getLastError() {
    return this.#lacksBrowser ? new Error('the browser tests did not run') : undefined;
  }
};

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import express from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { errorHandler } from '../../api/errorHandler';
import { nameRequest } from '../../api/requestId';
import { webFiles } from '../../api/webFiles';
import { makeTestFolder, removeTestFolder } from '../infra/testFolder';
import { codeOf } from './bodyOf';

const folder = makeTestFolder();
const app = express().use(nameRequest, webFiles(folder), errorHandler(pino({ level: 'silent' })));

beforeAll(() => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>换届</title>');
  writeFileSync(path.join(folder, 'assets/main-4f2a.js'), 'export {};');
});

afterAll(() => removeTestFolder(folder));

describe('the built screens', () => {
  it.each(['/', '/elections/2011-jiulongpo/districts/07'])(
    'answer %s with the one page, asked anew each time',
    async (path) => {
      const { headers, text } = await supertest(app).get(path).set('Accept', 'text/html').expect(200);
      expect(text).toContain('换届');
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it('keep a file with a hash in its name for a year', async () => {
    const { headers } = await supertest(app).get('/assets/main-4f2a.js').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('do not answer with the page for a file of an older build', async () => {
    expect(await codeOf(supertest(app).get('/assets/main-0000.js').set('Accept', '*/*'), 404)).toBe(
      'UNKNOWN_ROUTE',
    );
  });

  it('give nothing from outside their folder', async () => {
    const { text } = await supertest(app).get('/..%2f..%2fpackage.json').set('Accept', 'text/html');
    expect(text).not.toContain('huanjie');
  });
});

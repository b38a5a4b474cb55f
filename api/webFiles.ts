import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import express, { Router } from 'express';
import { unknownRoute } from './errorHandler';

/**
 * The built screens. Files under assets/ carry a hash in their names and never change; every other address that a
 * browser opens is a screen of the one page.
 */
export function webFiles(webDir: string): Router {
  const folder = resolve(webDir);
  const page = join(folder, 'index.html');
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
  );
  // A page that is older than this build asks for a file that is gone: a screen in its place would only confuse it.
  router.use('/assets', unknownRoute);
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*any}', (request, response, next) => {
    if (!existsSync(page) || request.accepts('html') === false) next();
    else response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}

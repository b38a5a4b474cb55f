import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { requireElection } from '../access';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { discard, type FileStore } from '../files/fileStore';
import { keepPaper } from '../papers/keepPaper';
import { readPaper } from '../papers/paperView';
import { fileReceiver } from '../papers/receiveFiles';
import { type FileView, type PaperView } from '../views/paper';

/** Papers and their files. A paper is a row, not an act: handing it in freezes it. */
export function paperRoutes(dependencies: Dependencies): Router {
  const { files, sessions } = dependencies;
  const receiveFiles = fileReceiver(files);
  const router = Router();
  router.post('/papers', async (request, response) => {
    const { person } = await sessions.require(request);
    const uploads = await receiveFiles(request, response);
    try {
      const fields: unknown = request.body;
      response.status(201).json(await keepPaper(dependencies, person, { fields, uploads }));
    } finally {
      await discard(uploads.map((upload) => upload.path));
    }
  });
  router.get('/papers/:id', async (request, response) => {
    response.json(await paperFor(dependencies, request));
  });
  router.get('/papers/:id/files/:n', async (request, response) => {
    const paper = await paperFor(dependencies, request);
    const file = paper.files.find(({ n }) => String(n) === request.params.n);
    if (file === undefined) throw new ApiError('UNKNOWN_FILE');
    await sendFile(response, files, file);
  });
  return router;
}

async function paperFor({ prisma, sessions }: Dependencies, request: Request): Promise<PaperView> {
  const { person } = await sessions.require(request);
  const found = await readPaper(prisma, String(request.params['id']));
  if (found === null) throw new ApiError('UNKNOWN_PAPER');
  await requireElection(prisma, person, found.election);
  return found.view;
}

/** Only images and PDF are shown in the page; helmet's `nosniff` keeps a browser from guessing otherwise. */
async function sendFile(response: Response, store: FileStore, file: FileView): Promise<void> {
  const shown = file.type.startsWith('image/') || file.type === 'application/pdf';
  const name = encodeURIComponent(file.name).replaceAll("'", '%27');
  // Express would call every text UTF-8; a table may be GB 18030.
  response.setHeader('Content-Type', file.type);
  response.set({
    'Content-Length': String(file.bytes),
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'Cache-Control': 'private, max-age=31536000, immutable',
  });
  await pipeline(createReadStream(store.pathOf(file.sha256)), response);
}

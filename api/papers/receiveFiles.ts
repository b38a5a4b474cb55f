import { type Request, type RequestHandler, type Response } from 'express';
import multer from 'multer';
import { type FileStore, incomingName } from '../files/fileStore';

const FILE_BYTES_MAX = 20 * 1024 * 1024;
const FILES_MAX = 20;
const CONTENT_BYTES_MAX = 1024 * 1024;

export type Upload = Express.Multer.File;
export type ReceiveFiles = (request: Request, response: Response) => Promise<readonly Upload[]>;

/** Streams the files of a form to the disk; 20 of at most 20 MB each. Too many or too large: a MulterError. */
export function fileReceiver({ incoming }: FileStore): ReceiveFiles {
  const receive = multer({
    storage: multer.diskStorage({
      destination: incoming,
      filename: (_request, _file, name) => name(null, incomingName()),
    }),
    limits: { fileSize: FILE_BYTES_MAX, files: FILES_MAX, fields: 2, fieldSize: CONTENT_BYTES_MAX },
    defParamCharset: 'utf8',
  }).array('files', FILES_MAX);
  return async (request, response) => {
    await finished(receive, request, response);
    return Array.isArray(request.files) ? request.files : [];
  };
}

function finished(receive: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    void receive(request, response, (failure?: unknown) => {
      if (failure instanceof Error) reject(failure);
      else resolve();
    });
  });
}

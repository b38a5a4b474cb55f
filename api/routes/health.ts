import { Router } from 'express';
import { type Sources } from '../dependencies';

/** `/healthz`: the process lives; `/readyz`: the record and Temporal answer too. */
export function healthRoutes({ prisma, workflows }: Sources): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  router.get('/readyz', async (_request, response) => {
    const [record, temporal] = await Promise.all([
      prisma.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
      workflows.reachable(),
    ]);
    response.status(record && temporal ? 200 : 503).json({ record, temporal });
  });
  return router;
}

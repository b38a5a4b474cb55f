import { toNodeHandler } from 'better-auth/node';
import compression from 'compression';
import express, { type Express, Router } from 'express';
import { type Dependencies, type Sources } from './dependencies';
import { errorHandler, unknownRoute } from './errorHandler';
import { nameRequest } from './requestId';
import { logRequests } from './requestLog';
import { actRoutes } from './routes/acts';
import { clockRoutes } from './routes/clock';
import { districtRoutes } from './routes/districts';
import { electionRoutes } from './routes/elections';
import { healthRoutes } from './routes/health';
import { inboxRoutes } from './routes/inbox';
import { paperRoutes } from './routes/papers';
import { planRoutes } from './routes/plans';
import { signInRoutes } from './routes/signIn';
import { refuseForeignOrigin, securityHeaders } from './security';
import { createSessions } from './sessions';
import { webFiles } from './webFiles';

/** The whole HTTP edge; it opens nothing and starts nothing of its own. */
export function buildApp(sources: Sources): Express {
  const { auth, config, logger } = sources;
  const app = express();
  app.disable('x-powered-by');
  app.use(nameRequest, logRequests(logger), securityHeaders(config.baseUrl), compression());
  app.use(healthRoutes(sources));
  // Before express.json: better-auth reads the body itself.
  app.all('/api/auth/{*any}', toNodeHandler(auth));
  app.use('/api', refuseForeignOrigin, apiRoutes({ ...sources, sessions: createSessions(sources) }));
  app.use(webFiles(config.webDir));
  app.use(unknownRoute);
  app.use(errorHandler(logger));
  return app;
}

function apiRoutes(dependencies: Dependencies): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(
    '/v1',
    express.json({ limit: '1mb' }),
    signInRoutes(dependencies),
    inboxRoutes(dependencies),
    electionRoutes(dependencies),
    districtRoutes(dependencies),
    planRoutes(dependencies),
    paperRoutes(dependencies),
    actRoutes(dependencies),
    clockRoutes(dependencies),
  );
  router.use(unknownRoute);
  return router;
}

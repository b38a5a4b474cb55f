import { type RequestHandler } from 'express';
import helmet from 'helmet';
import { ApiError } from './apiError';

/**
 * No script but ours, no frame, no foreign address. `style-src 'unsafe-inline'` because antd writes its styles
 * into the page at run time; `blob:` and `data:` images are photographs before they are sent.
 */
export function securityHeaders(baseUrl: string): RequestHandler {
  const https = baseUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** A browser names the page that sends; what changes something must come from a page of this very host. */
export const refuseForeignOrigin: RequestHandler = (request, _response, next) => {
  const origin = request.get('origin');
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin !== undefined && hostOf(origin) !== request.get('host')) {
    throw new ApiError('FOREIGN_ORIGIN');
  }
  next();
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath; // the CLI looks for a native engine it never runs here
import { defineConfig } from 'prisma/config';

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });

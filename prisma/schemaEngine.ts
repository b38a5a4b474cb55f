import { readFile } from 'node:fs/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { type Pool } from 'pg';

/** `__wbindgen_start` exists in the module; its own declarations leave it out. */
function isStart(value: WebAssembly.ExportValue | undefined): value is () => void {
  return typeof value === 'function';
}

/** The adapter's own way cuts a script at every semicolon, also inside a function; sent whole it is one transaction. */
function wholeScripts(pool: Pool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
  return factory;
}

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (!isStart(start)) throw new Error('the schema engine is of another version than package.json names');
  start();
}

/**
 * Prisma's own schema engine in its WASM build. Its package loads the module in a way that only bundlers know, and a
 * second instance in one process panics: hence once, by hand.
 */
export async function openSchemaEngine(pool: Pool, schema: string): Promise<engine.SchemaEngine> {
  loaded ??= load();
  await loaded;
  const factory = bindMigrationAwareSqlAdapterFactory(wholeScripts(pool));
  return engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, factory);
}

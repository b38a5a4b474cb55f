/** The part of Node's WebAssembly that `schemaEngine.ts` uses; only TypeScript's browser library declares it. */
declare namespace WebAssembly {
  type ExportValue = ((...args: never[]) => unknown) | object;
  interface Instance {
    readonly exports: Readonly<Record<string, ExportValue>>;
  }
  function instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: Instance }>;
}

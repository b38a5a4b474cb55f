import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../..');

/** Every file of the project that is, or is about to be, committed; relative to the root. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = [...new Set(listed.split('\0'))].filter((file) => file !== '');
  return files.filter((file) => existsSync(path.join(ROOT, file))).sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
}

export interface SourceFile {
  readonly file: string;
  readonly exported: readonly ExportedName[];
  /** By imported file; `*` when everything is taken at once, or the file only for its effect. */
  readonly imported: ReadonlyMap<string, readonly string[]>;
}

/** What a TypeScript file exports and what it takes from which file of ours. */
export function readSource(file: string): SourceFile {
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2023, true);
  const exported: ExportedName[] = [];
  const imported = new Map<string, string[]>();
  const take = (specifier: ts.Expression | undefined, names: readonly string[]): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const target = resolve(file, specifier.text);
    if (target !== null) imported.set(target, [...(imported.get(target) ?? []), ...names]);
  };
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      take(statement.moduleSpecifier, namesOfImport(statement.importClause));
    } else if (ts.isExportDeclaration(statement)) {
      const names = namesOf(statement.exportClause);
      if (statement.moduleSpecifier === undefined) {
        exported.push(...names.map((name) => ({ name, isType: statement.isTypeOnly })));
      } else take(statement.moduleSpecifier, names);
    } else exported.push(...exportedBy(statement));
  }
  for (const specifier of lateImports(tree)) take(specifier, ['*']);
  return { file, exported, imported };
}

function exportedBy(statement: ts.Statement): readonly ExportedName[] {
  if (!ts.canHaveModifiers(statement)) return [];
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return [];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [{ name: statement.name.text, isType: true }];
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [{ name: statement.name.text, isType: false }];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [{ name: name.text, isType: false }] : [],
  );
}

function namesOfImport(clause: ts.ImportClause | undefined): readonly string[] {
  if (clause === undefined) return ['*'];
  return [...(clause.name === undefined ? [] : ['default']), ...namesOf(clause.namedBindings)];
}

function namesOf(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): readonly string[] {
  if (bindings === undefined) return [];
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return ['*'];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** `import('…')` in code and in types, and `require.resolve('…')`. */
function lateImports(tree: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments[0] !== undefined) {
      const callee = node.expression.getText(tree);
      if (['import', 'require', 'require.resolve', 'jest.requireActual'].includes(callee)) {
        found.push(node.arguments[0]);
      }
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = path.join(path.dirname(from), specifier.replace(/\?.*$/, '').replace(/\.js$/, ''));
  const candidates = ['', '.ts', '.tsx', '.mjs', '.cjs', '/index.ts', '.json'].map((end) => base + end);
  return candidates.find((file) => /\.\w+$/.test(file) && existsSync(path.join(ROOT, file))) ?? null;
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type DocumentInput, stringifyDocument } from '@urql/core';
import { initGraphQLTada } from 'gql.tada';
import ts from 'typescript';

type Document = Exclude<DocumentInput, string>;

const source = resolve(import.meta.dirname, '..', 'src');
// The very function the web's modules call, without their types: a document made here is the one they send.
const graphql: (text: string, fragments: readonly Document[]) => Document = initGraphQLTada();

/** One `const X = graphql(…)` as it is written: its text, and the names of the fragments it is given. */
interface Written {
  readonly text: string;
  readonly fragments: readonly string[];
}

interface SourceModule {
  readonly path: string;
  readonly documents: ReadonlyMap<string, Written>;
  /** Local name → where it comes from and what it is called there. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

/**
 * Every operation the web sends, by the SHA-256 (hex) of its text as it goes over the wire, in the order of the texts.
 * Read from the source without running it. A document must be a constant, its text a plain template, its fragments
 * named constants of this workspace; anything else is refused with its place.
 */
export function collectDocuments(): Record<string, string> {
  const modules = new Map(
    globSync('**/*.{ts,tsx}', { cwd: source })
      .filter((name) => !/\.(test|d)\.ts$/.test(name))
      .map((name) => readModule(join(source, name)))
      .map((read) => [read.path, read]),
  );
  const made = new Map<string, Document>();
  const documentOf = (path: string, name: string): Document => {
    const key = `${path}#${name}`;
    const known = made.get(key);
    if (known) return known;
    const written = modules.get(path)?.documents.get(name);
    if (!written) throw new Error(`${relative(source, path)} has no document ${name}.`);
    const fragments = written.fragments.map((fragment) => {
      const from = modules.get(path)?.imports.get(fragment);
      return from ? documentOf(from.path, from.name) : documentOf(path, fragment);
    });
    const document = graphql(written.text, fragments);
    made.set(key, document);
    return document;
  };
  const texts: string[] = [];
  for (const { path, documents } of modules.values()) {
    for (const name of documents.keys()) {
      const document = documentOf(path, name);
      if ('definitions' in document && document.definitions[0]?.kind === 'OperationDefinition')
        texts.push(stringifyDocument(document));
    }
  }
  return Object.fromEntries(texts.sort().map((text) => [createHash('sha256').update(text).digest('hex'), text]));
}

/** The manifest as it is committed. */
export function printDocuments(): string {
  return `${JSON.stringify(collectDocuments(), null, 2)}\n`;
}

function readModule(path: string): SourceModule {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const documents = new Map<string, Written>();
  const imports = new Map<string, { path: string; name: string }>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) noteImports(node, path, imports);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'graphql') {
      const { parent } = node;
      if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name))
        throw misplaced(node, 'is not a constant');
      documents.set(parent.name.text, readCall(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, documents, imports };
}

function readCall(call: ts.CallExpression): Written {
  const [text, fragments] = call.arguments;
  if (!text || !ts.isStringLiteralLike(text)) throw misplaced(call, 'has a text that is put together');
  if (!fragments) return { text: text.text, fragments: [] };
  if (!ts.isArrayLiteralExpression(fragments)) throw misplaced(call, 'does not list its fragments');
  return {
    text: text.text,
    fragments: fragments.elements.map((element) => {
      if (!ts.isIdentifier(element)) throw misplaced(call, 'has a fragment without a name');
      return element.text;
    }),
  };
}

function noteImports(
  node: ts.ImportDeclaration,
  path: string,
  imports: Map<string, { path: string; name: string }>,
): void {
  const bindings = node.importClause?.namedBindings;
  if (!ts.isStringLiteral(node.moduleSpecifier) || !bindings || !ts.isNamedImports(bindings)) return;
  const from = node.moduleSpecifier.text;
  const local = from.startsWith('#web/') ? join(source, from.slice('#web/'.length)) : resolve(dirname(path), from);
  if (!from.startsWith('#web/') && !from.startsWith('.')) return;
  for (const { name, propertyName } of bindings.elements)
    imports.set(name.text, { path: local, name: (propertyName ?? name).text });
}

function misplaced(node: ts.Node, what: string): Error {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return new Error(`${relative(source, file.fileName)}:${line + 1}: this document ${what}; see apps/web/README.md.`);
}

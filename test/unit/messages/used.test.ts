// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  ROOT,
);
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => fileNames,
  getScriptVersion: () => '0',
  getScriptSnapshot(file) {
    const text = ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
});

/** The messages of an object, and of those within it, that no source code reads. */
function listDead(messages: ts.ObjectLiteralExpression): string[] {
  return messages.properties.flatMap((message) => {
    if (!message.name) return [];
    if (!isRead(message.name)) return [message.name.getText()];
    const inner = ts.isPropertyAssignment(message) ? message.initializer : undefined;
    if (!inner || !ts.isObjectLiteralExpression(inner)) return [];
    // Such as the words for levels.
    const isLookedUp =
      listReads(message.name).some(({ parent }) => ts.isElementAccessExpression(parent)) ||
      !inner.properties.some(({ name }) => name && isRead(name));
    return isLookedUp ? [] : listDead(inner);
  });
}

const isRead = (name: ts.PropertyName) => listReads(name).length > 0;

/** Where source code reads a message by its name; that a language has words for it does not count. */
function listReads(name: ts.PropertyName): ts.Node[] {
  const found = service.findReferences(name.getSourceFile().fileName, name.getStart()) ?? [];
  return found
    .flatMap(({ references }) => references)
    .map(({ fileName, textSpan }) => findToken(fileName, textSpan.start).parent)
    .filter((node) => ts.isPropertyAccessExpression(node) || ts.isBindingElement(node));
}

function findToken(file: string, position: number): ts.Node {
  let node: ts.Node = readSource(file);
  for (;;) {
    const inner: ts.Node | undefined = ts.forEachChild(node, (child) =>
      child.getStart() <= position && position < child.getEnd() ? child : undefined,
    );
    if (!inner) return node;
    node = inner;
  }
}

const readSource = (file: string) => service.getProgram()!.getSourceFile(file)!;

/** The object that a module of messages exports. */
function findMessages(file: string): ts.ObjectLiteralExpression {
  for (const statement of readSource(file).statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const value = statement.declarationList.declarations[0]?.initializer;
    if (value && ts.isObjectLiteralExpression(value)) return value;
  }
  throw new Error(`There are no messages in ${file}.`);
}

describe('the messages', () => {
  const folder = `${ROOT}src/messages/`;
  for (const file of readdirSync(folder).filter((file) => /^en(-\w+)*\.ts$/.test(file))) {
    it(`are all shown somewhere: ${file}`, () => {
      assert.deepEqual(listDead(findMessages(folder + file)), []);
    });
  }
});

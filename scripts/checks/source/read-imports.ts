import { posix } from 'node:path';
import ts from 'typescript';

/** One import or re-export of a module. */
export interface ImportStatement {
  /** As written: `../lib/address.ts`, `node:fs`, `d3`. */
  specifier: string;
  /** Path from the root where it is a module of ours, else null. */
  target: string | null;
  /** Nothing of it is left at run time. */
  isTypeOnly: boolean;
  line: number;
}

/** Import statements of a module, in order; of an .astro file those of its frontmatter and of its scripts. */
export function readImports(file: string, text: string): ImportStatement[] {
  return codeOf(file, text).flatMap(({ code, line }) => readCode(file, code, line));
}

interface Code {
  code: string;
  /** Line of the file on which the code begins, counted from 0. */
  line: number;
}

function codeOf(file: string, text: string): Code[] {
  if (!file.endsWith('.astro')) return [{ code: text, line: 0 }];
  const blocks = [/^---\n(?<code>.*?)^---$/msu, /<script(?![^>]*\ssrc=)[^>]*>(?<code>.*?)<\/script>/gsu];
  return blocks.flatMap((block) => {
    const matches = block.global
      ? [...text.matchAll(block)]
      : [block.exec(text)].filter((match) => match !== null);
    return matches.map((match) => ({
      code: match.groups?.['code'] ?? '',
      line:
        text.slice(0, match.index + match[0].indexOf(match.groups?.['code'] ?? '')).split('\n').length - 1,
    }));
  });
}

function readCode(file: string, code: string, firstLine: number): ImportStatement[] {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const found: ImportStatement[] = [];
  const add = (specifier: string, isTypeOnly: boolean, node: ts.Node): void => {
    const line = firstLine + source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ specifier, target: resolve(file, specifier), isTypeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const specifier = node.moduleSpecifier;
      if (specifier !== undefined && ts.isStringLiteral(specifier))
        add(specifier.text, isTypeOnly(node), node);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  const isNamed = clause.name === undefined && named !== undefined && ts.isNamedImports(named);
  return isNamed && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function resolve(file: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
}
